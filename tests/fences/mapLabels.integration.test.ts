import { beforeAll, describe, expect, it } from 'vitest';
import { isWithin, middleOf, sharedArea } from '../../src/fences/drawing/box.ts';
import { textSizes } from '../../src/fences/drawing/textSizes.ts';
import type { Atlas } from '../../src/fences/map/atlas.ts';
import { landRings } from '../../src/fences/map/landRings.ts';
import { mapLabels } from '../../src/fences/map/mapLabels.ts';
import { mapMarks } from '../../src/fences/map/mapMarks.ts';
import { mapView } from '../../src/fences/map/mapView.ts';
import { isInside, projectedRings, sampleCount, samplesInside } from '../../src/fences/map/rings.ts';
import { drawWritten, mapSpec, testAtlas } from '../support/drawing.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await testAtlas();
});

function layOut(written: object, width: number, height = 434, smallest: number = textSizes.mapLabel) {
  const spec = mapSpec(written);
  const view = mapView(spec, atlas, { width, height });
  return { view, labels: mapLabels(spec, view, atlas, mapMarks(spec, view, atlas), smallest) };
}

const into = (names: readonly string[]) => names.map((from) => ({ from, to: 'Kazakhstan' }));
const outOf = (names: readonly string[]) => names.map((to) => ({ from: 'Kazakhstan', to }));
const cities = ['Astana', 'Almaty', 'Aktobe', 'Aktau', 'Zhezkazgan', 'Karaganda', 'Kokshetau', 'Kostanay', 'Kyzylorda'];

describe.each([
  ['neighbors', { neighbours: true, cities: ['Astana', 'Almaty'] }],
  ['neighbors beside a globe', { neighbours: true, globe: true, cities: ['Astana', 'Almaty'] }],
  ['a distance', { cities: ['Astana', 'Almaty'], distance: true }],
  ['many cities', { cities: [...cities, 'Petropavl', 'Taldykorgan', 'Oskemen', 'Shymkent', 'Taraz'] }],
  ['Central Asia', { focus: 'Central Asia', neighbours: true }],
  ['origins', { origins: ['Uzbekistan', 'Kyrgyzstan', 'Tajikistan', 'Mongolia', 'Nigeria'] }],
  ['flows in', { flows: into(['Uzbekistan', 'Russia', 'Kyrgyzstan', 'Tajikistan', 'Moldova', 'Ukraine']) }],
  ['flows out', { flows: outOf(['UAE', 'Russia', 'China', 'Turkey', 'Azerbaijan', 'Greece', 'Indonesia', 'Israel']) }],
  ['a route', { focus: 'world', route: ['Minnesota', 'Almaty', 'Astana'] }],
])('labels of a map with %s', (_, written) => {
  it.each([1120, 848])('stand apart and in the frame at a width of %d', (width) => {
    const { view, labels } = layOut(written, width);
    expect(labels.length).toBeGreaterThan(1);
    const clashes = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (sharedArea(a.box, b.box) > 0 ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
    expect(labels.filter(({ box }) => !isWithin(box, view.frame)).map(({ text }) => text)).toEqual([]);
  });
});

describe('labels', () => {
  it('stand on the land that they name, or a line leads there from where the land is too small for letters', () => {
    const { view, labels } = layOut({ neighbours: true, cities: ['Astana', 'Almaty'] }, 1120);
    const lands = labels.filter(({ text }) => view.sheet.has(text));
    expect(lands.map(({ text }) => text).sort()).toEqual(
      ['China', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Turkmenistan', 'Uzbekistan'].sort(),
    );
    for (const { text, box, leader } of lands) {
      const shape = view.sheet.get(text);
      const spot = leader?.[0] ?? middleOf(box);
      expect(shape && isInside(spot, projectedRings(shape, view.projection)), text).toBe(true);
    }
    expect(lands.filter(({ leader }) => leader !== undefined).map(({ text }) => text)).toEqual(['Kyrgyzstan']);
  });

  it('of a crowded land stand on it, or a line leads to it that runs through the mark of no other', () => {
    const origins = ['Kazakhstan', 'Uzbekistan', 'Kyrgyzstan', 'Tajikistan', 'Mongolia', 'Nigeria'];
    for (const focus of ['Kazakhstan', 'Central Asia']) {
      const { view, labels } = layOut({ focus, origins }, 1120, 394);
      const starts = labels.flatMap(({ leader }) => leader?.slice(0, 1) ?? []);
      expect(starts.length).toBeGreaterThan(1);
      for (const { text, box, leader } of labels) {
        const shape = view.sheet.get(text);
        const isOnLand = shape !== undefined && isInside(middleOf(box), projectedRings(shape, view.projection));
        expect(isOnLand || leader !== undefined, `${focus}: ${text}`).toBe(true);
        if (leader === undefined) continue;
        const [[x1, y1], [x2, y2]] = leader;
        for (const [x, y] of starts.filter((start) => start !== leader[0])) {
          const share = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2 || 1);
          const along = Math.min(1, Math.max(0, share));
          const off = Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
          expect(off, `${focus}: the line to ${text}`).toBeGreaterThan(6);
        }
      }
    }
  });

  it('at the end of an arrow stand on their land, or a line leads to it', () => {
    const flows = outOf(['United Arab Emirates', 'Russia', 'China', 'Turkey', 'Azerbaijan', 'Greece', 'Israel']);
    const { view, labels } = layOut({ flows }, 1120, 394);
    for (const { text, box, leader } of labels) {
      const shape = view.sheet.get(text);
      const isOnLand = shape !== undefined && isInside(middleOf(box), projectedRings(shape, view.projection));
      expect(isOnLand || leader !== undefined, text).toBe(true);
    }
  });

  it('of a land off the map say so, and never name the land under them', () => {
    const origins = layOut({ origins: ['Uzbekistan', 'Nigeria'] }, 1120, 394).labels.map(({ text }) => text);
    expect(origins).toContain('Nigeria (beyond this map)');
    const flows = layOut({ flows: outOf(['Turkey', 'Indonesia']) }, 1120, 394).labels.map(({ text }) => text);
    expect(flows).toEqual(expect.arrayContaining(['Turkey', 'Indonesia (beyond this map)']));
  });

  it('of small lands in the south have space where a picture is taller than a slide', () => {
    const spec = mapSpec({ neighbours: true });
    const below = (height: number): number => {
      const view = mapView(spec, atlas, { width: 1120, height });
      const rings = projectedRings(
        view.sheet.get('Kazakhstan') as Parameters<typeof projectedRings>[0],
        view.projection,
      );
      return view.frame.y + view.frame.height - Math.max(...rings.flat().map(([, y]) => y));
    };
    expect(below(434)).toBeCloseTo(below(500), 0);
    expect(below(640)).toBeGreaterThan(below(434) + 50);
  });

  it('are left out on a blank map, whose dots stay', async () => {
    const written = { neighbours: true, cities: ['Astana', 'Almaty'], alt: 'A map' };
    expect((await drawWritten('map', written)).html).toContain('>Astana<');
    const blank = (await drawWritten('map', { ...written, blank: true })).html;
    expect(blank).not.toContain('>Astana<');
    expect(blank.match(/<circle/g)).toHaveLength(2);
  });

  it('lets a name shrink in a flat map that is read in the hand, and lie on its land', () => {
    const flat = { focus: 'Kazakhstan', globe: true, cities: ['Astana', 'Almaty'], alt: 'A map' };
    const nameIn = (smallest: number) => {
      const { labels } = layOut(flat, 1120, 240, smallest);
      return labels.find(({ text }) => text === 'Kazakhstan');
    };
    expect(nameIn(textSizes.mapLabel)?.size).toBeGreaterThanOrEqual(textSizes.mapLabel);
    const smallest = 22;
    const { view } = layOut(flat, 1120, 240);
    const name = nameIn(smallest);
    expect(name?.size).toBe(smallest);
    expect(name && samplesInside(name.box, landRings('Kazakhstan', view))).toBeGreaterThan(sampleCount / 2);
  });
});
