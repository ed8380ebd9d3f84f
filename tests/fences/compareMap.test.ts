import { describe, expect, it } from 'vitest';
import { holds, inset } from '../../src/fences/drawing/box.ts';
import { compareMap } from '../../src/fences/map/compareMap.ts';
import { isInside, pointsAlong, type Rings } from '../../src/fences/map/rings.ts';
import { drawWritten, mapSpec, testAtlas } from '../support/drawing.ts';

/** Area in square pixels, rings of islands and holes summed by their direction. */
function area(rings: Rings): number {
  const signed = rings.map((ring) =>
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
  return Math.abs(signed.reduce((sum, one) => sum + one, 0));
}

describe('lands compared', async () => {
  const atlas = await testAtlas();
  const spec = mapSpec({ compare: ['Minnesota', 'North Dakota', 'lower 48'] });
  const { lands } = compareMap(spec, atlas, { width: 1120, height: 434 });
  const ringsOf = (name: string): Rings => lands.find((land) => land.name === name)?.rings ?? [];

  // Computed once from the uncut atlases: Kazakhstan is 12.4 Minnesotas, 14.9 North Dakotas, 35 % of the lower 48.
  it.each([
    ['Minnesota', 12.4],
    ['North Dakota', 14.9],
    ['Lower 48 states', 0.35],
  ])('have the area of the ground: Kazakhstan is %s times %d', (name, times) => {
    const ratio = area(ringsOf('Kazakhstan')) / area(ringsOf(name));
    expect(Math.abs(ratio / times - 1)).toBeLessThan(0.015);
  });

  it.each([
    [1120, 0],
    [780, 28],
  ])('say in a space of %i px that they are at one scale, clear of the note on boundaries', async (width, lifted) => {
    const { html } = await drawWritten('map', spec, { width });
    const [scale, note] = ['All at the same scale', 'Boundaries are'].map((text) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}`).exec(html)?.[1]),
    );
    expect((note ?? 0) - (scale ?? 0)).toBe(lifted);
  });

  it.each([434, 250])('have names that no outline runs through, but for those on paper: %i px high', (height) => {
    const drawn = compareMap(spec, atlas, { width: 1120, height });
    const outlines = drawn.lands.flatMap(({ rings }) => pointsAlong(rings, 2));
    const crossed = drawn.labels.filter(({ box }) => outlines.some((point) => holds(inset(box, 5), point)));
    expect(drawn.labels).toHaveLength(4);
    expect(crossed.filter(({ plate }) => plate !== true).map(({ text }) => text)).toEqual([]);
  });

  it('lie on Kazakhstan when they are smaller', () => {
    for (const name of ['Minnesota', 'North Dakota']) {
      const outside = pointsAlong(ringsOf(name), 6).filter((point) => !isInside(point, ringsOf('Kazakhstan')));
      expect(outside, name).toEqual([]);
    }
  });

  const compared = (written: object) => compareMap(mapSpec(written), atlas, { width: 1120, height: 434 });

  it('lie around it when they are wider or taller, and inside the picture', () => {
    const { lands: around, labels } = compared({ compare: ['Japan', 'Germany'] });
    expect(around.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Japan around',
      'Kazakhstan base',
      'Germany inside',
    ]);
    const ys = around.flatMap(({ rings }) => rings.flat().map(([, y]) => y));
    expect([Math.min(...ys) >= 0, Math.max(...ys) <= 434]).toEqual([true, true]);
    expect(labels).toHaveLength(3);
  });

  it('are laid over all lands of the focus, over a continent, and over the lower 48', () => {
    const baseOf = (focus: unknown) =>
      compared({ focus, compare: ['Kenya'] }).lands.find(({ role }) => role === 'base');
    const [both, congo] = [baseOf(['DR Congo', 'Angola']), baseOf('DR Congo')];
    expect(both?.name).toBe('DR Congo, Angola');
    expect((both?.rings.length ?? 0) > (congo?.rings.length ?? 0)).toBe(true);
    expect(baseOf('Central Asia')?.name).toBe('Central Asia');
    expect(baseOf('Africa')?.rings.length).toBeGreaterThan(50);
    expect(baseOf('lower 48')?.name).toBe('Lower 48 states');
  });
});
