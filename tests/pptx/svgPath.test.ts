import { describe, expect, it } from 'vitest';
import { readSvgPath } from '../../src/pptx/svgPath.ts';

describe('path data', () => {
  it('become absolute moves and lines, relative ones and those of one axis as well', () => {
    expect(readSvgPath('M1 2 3 4h2v-1l-1,1z')).toEqual([
      { type: 'move', points: [1, 2] },
      { type: 'line', points: [3, 4] },
      { type: 'line', points: [5, 4] },
      { type: 'line', points: [5, 3] },
      { type: 'line', points: [4, 4] },
      { type: 'close' },
    ]);
  });

  it('go on from where an outline began once it is closed', () => {
    expect(readSvgPath('m2 2h4v4zm1 1h1')).toContainEqual({ type: 'move', points: [3, 3] });
  });

  it('mirror the control point before them in smooth curves only', () => {
    expect(readSvgPath('M0 0C0 1 1 2 2 2S4 3 4 4').at(-1)).toEqual({ type: 'curve', points: [3, 2, 4, 3, 4, 4] });
    expect(readSvgPath('M0 0L2 2S4 3 4 4').at(-1)).toEqual({ type: 'curve', points: [2, 2, 4, 3, 4, 4] });
    expect(readSvgPath('M0 0Q3 0 3 3').at(-1)).toEqual({ type: 'curve', points: [2, 0, 3, 1, 3, 3] });
    expect(readSvgPath('M0 0Q3 0 3 3T6 6').at(-1)).toEqual({ type: 'curve', points: [3, 5, 4, 6, 6, 6] });
  });

  it('have arcs as curves that stay on their circle and end where they end', () => {
    const pieces = readSvgPath('M1 0A1 1 0 0 1-1 0a1 1 0 012 0');
    const curves = pieces.flatMap((piece) => (piece.type === 'curve' ? [piece.points] : []));
    expect(curves).toHaveLength(4);
    expect(curves.at(-1)?.slice(4)).toEqual([1, 0]);
    let from = [1, 0];
    for (const [ax, ay, bx, by, x, y] of curves) {
      const middle = [from[0] ?? 0, from[1] ?? 0].map(
        (start, axis) => (start + 3 * (axis === 0 ? ax : ay) + 3 * (axis === 0 ? bx : by) + (axis === 0 ? x : y)) / 8,
      );
      expect(Math.hypot(middle[0] ?? 0, middle[1] ?? 0)).toBeCloseTo(1, 3);
      from = [x, y];
    }
  });

  it('of an arc without a radius are a line, and flags may touch what follows', () => {
    expect(readSvgPath('M0 0A0 5 0 0 1 4 4').at(-1)).toEqual({ type: 'line', points: [4, 4] });
    const last = readSvgPath('M0 0a2 2 0 01.5.5').at(-1);
    expect(last?.type === 'curve' && last.points.slice(4)).toEqual([0.5, 0.5]);
  });

  it('with a mistake are read up to it', () => {
    expect(readSvgPath('M1 1L2')).toEqual([{ type: 'move', points: [1, 1] }]);
    expect(readSvgPath('none')).toEqual([]);
  });
});
