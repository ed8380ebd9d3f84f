import { describe, expect, it } from 'vitest';
import { hatch, hatchedOutline } from '../../src/fences/drawing/hatch.ts';
import { simplifyRings } from '../../src/fences/map/simplifyRings.ts';

const ends = (markup: string): number[][] =>
  [...markup.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map((match) => match.slice(1).map(Number));

describe('a hatch', () => {
  const box = { x: 10, y: 20, width: 100, height: 40 };

  it('stays in its box, slanted, a gap apart', () => {
    const lines = ends(hatch(box, 'ink', 10));
    // Lines slanted by 45° lie gap × √2 apart along the edges; width and height together are 140.
    expect(lines.length).toBe(Math.floor((140 - 5 * Math.SQRT2) / (10 * Math.SQRT2)) + 1);
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
      expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10);
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(110);
      expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(20);
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(60);
      expect(x2 - x1).toBeCloseTo(y1 - y2, 0);
    }
  });

  it('draws nothing over nothing', () => {
    expect(hatch({ ...box, width: 0 }, 'ink', 10)).toBe('');
  });

  it('is cut to an outline', () => {
    const markup = hatchedOutline('a', 'M0 0h9v9z', box, 'amber', 10, 0.5);
    expect(markup).toContain('<clipPath id="a"><path d="M0 0h9v9z"/></clipPath>');
    expect(markup).toContain('clip-path="url(#a)"');
  });
});

describe('an outline', () => {
  it('loses points on a line, and keeps corners and ends', () => {
    const square = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
      [4, 10.2],
      [0, 10],
      [0, 0],
    ] as const;
    expect(simplifyRings(square, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]);
    expect(simplifyRings(square, 0.05)).toEqual(square);
  });

  it('never moves farther than it may', () => {
    const coast = Array.from({ length: 400 }, (_, i) => [i, Math.sin(i / 9) * 6 + ((i * 7919) % 13) / 10] as const);
    const fewer = simplifyRings(coast, 0.7);
    expect(fewer.length).toBeLessThan(coast.length);
    for (const [x, y] of coast) {
      const next = fewer.findIndex((point) => point[0] >= x);
      const [[x0, y0], [x1, y1]] = [fewer[Math.max(0, next - 1)] ?? [0, 0], fewer[next] ?? [0, 0]];
      const length = Math.hypot(x1 - x0, y1 - y0) || 1;
      expect(Math.abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length).toBeLessThanOrEqual(0.7 + 1e-9);
    }
  });
});
