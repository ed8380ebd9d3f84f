import { geoCentroid } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { boundsOf, holds, isWithin, sharedArea } from '../../src/fences/drawing/box.ts';
import { landRings } from '../../src/fences/map/landRings.ts';
import { mainParts } from '../../src/fences/map/mainParts.ts';
import { withFocus } from '../../src/fences/map/mapFocus.ts';
import { mapLabels } from '../../src/fences/map/mapLabels.ts';
import { mapMarks } from '../../src/fences/map/mapMarks.ts';
import { mapView } from '../../src/fences/map/mapView.ts';
import { smallLands } from '../../src/fences/map/smallLands.ts';
import { mapSchema } from '../../src/schema/fences/map.ts';
import { mapSpec, testAtlas } from '../support/drawing.ts';

const space = { width: 1120, height: 434 };
const atlas = await testAtlas({ views: new Map() });
const { countries, states, provinces, regions } = atlas.names;
const lands = [...Object.keys(countries), ...Object.keys(states), ...Object.keys(provinces)];

function look(written: object) {
  return mapView(mapSpec(written), atlas, space);
}

/** A map without a focus, in a project that has none. */
function lookAtPlaces(written: object) {
  const spec = withFocus(mapSchema.parse({ ...written, alt: 'A map' }), { focus: undefined });
  if (spec === undefined) throw new Error('nothing shown');
  return mapView(spec, atlas, space);
}

/** The outlines of what a map is about, without outliers. */
function aboutBox(view: ReturnType<typeof look>) {
  const [name = ''] = view.focus;
  return boundsOf(landRings(name, view).flat());
}

describe('every country, state and province as the focus of a map', () => {
  it('stands in the middle of the picture, as large as its outline bears, and a ring stands for the smallest', () => {
    const wrong = lands.filter((focus) => {
      const view = look({ focus });
      const shape = view.sheet.get(view.focus[0] ?? '') ?? view.extra.get(view.focus[0] ?? '');
      const middle = shape && view.projection(geoCentroid(mainParts(shape)));
      const { width, height } = aboutBox(view);
      const isSeen = height > 5 && width > 5;
      const isMarked = smallLands(view, atlas).length === 1;
      return (
        view.focus.length !== 1 ||
        view.scope === 'world' ||
        !middle ||
        !holds({ x: 280, y: 60, width: 560, height: 300 }, middle) ||
        !(isSeen || isMarked)
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Fiji', 200],
    ['Russia', 300],
    ['New Zealand', 300],
    ['United States', 300],
    ['Chile', 300],
    ['Indonesia', 200],
    ['France', 300],
    ['Alaska', 300],
    ['Hawaii', 300],
    ['Antarctica', 300],
    ['Kiribati', 5],
  ])('%s fills the frame across the antimeridian and without outliers', (focus, height) => {
    const box = aboutBox(look({ focus }));
    expect(box.height).toBeGreaterThan(height);
  });
});

describe('the frame of a focus', () => {
  it.each([
    ['Fiji', 'region', 178, -17, 9416],
    ['Russia', 'region', 105, 62, 496],
    ['New Zealand', 'region', 172, -43, 1198],
    ['Chile', 'region', -71, -37, 522],
    ['Malta', 'region', 14, 36, 7349],
    ['USA', 'region', 233, 48, 468],
    ['France', 'region', 2, 46, 2088],
    ['Wisconsin', 'states', -90, 0, 4877],
    ['Africa', 'region', 17, 1, 268],
    ['Oceania', 'region', 161, -15, 283],
  ])('%s stays where it is: %s around %d°, %d° at %d pixels a radian', (focus, scope, lon, lat, scale) => {
    const view = look({ focus });
    const [turned, tilted] = view.projection.rotate();
    expect([view.scope, turned, tilted, view.projection.scale()]).toEqual([
      scope,
      expect.closeTo(-lon, 0),
      expect.closeTo(-lat, 0),
      expect.closeTo(scale, 0),
    ]);
  });
});

describe('a tiny country', () => {
  it('has a ring on its own map and on a map of the world, and larger ones have none', () => {
    const ringed = (written: object): readonly string[] => smallLands(look(written), atlas).map(({ role }) => role);
    for (const focus of ['Vatican', 'Monaco', 'Tuvalu']) expect(ringed({ focus }), focus).toEqual(['lit']);
    expect(ringed({ focus: 'world', highlight: ['Malta', 'Singapore', 'Brazil', 'Iowa'] })).toEqual(['lit', 'lit']);
    expect(ringed({ focus: 'world', origins: ['Luxembourg', 'France'] })).toEqual(['origin']);
    expect(ringed({ focus: 'Belgium' })).toEqual([]);
  });
});

describe('a continent or another region as the focus', () => {
  it.each(Object.keys(regions))('%s is shown whole and lights up nothing', (focus) => {
    const view = look({ focus });
    expect({ scope: view.scope, lit: view.lit, focus: view.focus }).toEqual({ scope: 'region', lit: [], focus: [] });
    expect(view.members.length).toBeGreaterThan(1);
    const seen = view.members.filter((name) => landRings(name, view).length > 0);
    expect(seen.length).toBeGreaterThan(view.members.length / 2);
    expect(view.projection.scale()).toBeGreaterThan(150);
  });

  it('lights up what it is told', () => {
    expect(look({ focus: 'Europe', highlight: ['Czech Republic', 'Malta'] }).lit).toEqual(['Czechia', 'Malta']);
    expect(look({ focus: 'world', highlight: ['Scandinavia'] }).lit).toEqual(['Denmark', 'Norway', 'Sweden']);
  });
});

describe('the map of what it shows', () => {
  it('is near where its places lie near one another, and the world where they do not', () => {
    const near = lookAtPlaces({ highlight: ['Vietnam', 'Laos'], points: [{ name: 'Hue', at: [107.6, 16.5] }] });
    expect([near.scope, near.lit]).toEqual(['region', ['Vietnam', 'Laos']]);
    expect(lookAtPlaces({ highlight: ['Brazil', 'Japan'] }).scope).toBe('world');
    expect(look({ focus: ['Brazil', 'Japan'] }).scope).toBe('world');
    expect(look({ focus: ['Kenya', 'Uganda'] }).scope).toBe('region');
    const city = lookAtPlaces({ cities: [{ name: 'Lyon', at: [4.85, 45.76] }] });
    expect(city.scope).toBe('region');
    expect(city.projection([4.85, 45.76])).toEqual([expect.closeTo(560, 0), expect.closeTo(203, 0)]);
  });

  it('widens to what is lit beside the focus, and to the world for what is far', () => {
    const alone = look({ focus: 'Kenya' }).projection.scale();
    const beside = look({ focus: 'Kenya', highlight: ['Ethiopia'] });
    expect([beside.scope, beside.projection.scale() < alone]).toEqual(['region', true]);
    expect(look({ focus: 'Kenya', highlight: ['Brazil'] }).scope).toBe('world');
  });
});

describe('a map', () => {
  it('names no neighbors of outliers that it does not show', () => {
    const around = look({ focus: 'France', neighbours: true }).lands.neighbours.map(({ name }) => name);
    expect(around).toContain('Belgium');
    expect(around).not.toContain('Brazil');
  });

  it('of much of the world is cut before the rim of its projection, and another is as wide as the slide', () => {
    expect(look({ focus: 'Latin America' }).frame.width).toBeLessThan(900);
    expect(look({ focus: 'Latin America' }).frame.x).toBeGreaterThan(100);
    expect(look({ focus: 'Italy' }).frame.width).toBe(1120);
  });
});

describe('states', () => {
  it('are drawn alone, and among countries as soon as something else is named', () => {
    expect(look({ focus: 'Iowa' }).scope).toBe('states');
    expect(look({ focus: 'Iowa', points: [{ name: 'Ames', at: [-93.6, 42] }] }).scope).toBe('states');
    expect(look({ focus: 'Iowa', points: [{ name: 'Chicago', at: [-87.6, 41.9] }] }).scope).toBe('region');
    const beside = look({ focus: 'Iowa', neighbours: true });
    expect([beside.scope, [...beside.extra.keys()].includes('Nebraska')]).toEqual(['region', true]);
  });

  it('are meant by `Georgia` beside other states and on a map of their country', () => {
    expect(look({ focus: ['Georgia', 'Alabama'] })).toMatchObject({
      scope: 'states',
      focus: ['Georgia (state)', 'Alabama'],
    });
    const { lit, outlined } = look({ focus: 'USA', highlight: ['Georgia'] });
    expect({ lit, outlined }).toEqual({ lit: ['Georgia (state)'], outlined: ['United States of America'] });
    expect(look({ focus: 'Europe', highlight: ['Georgia'] }).lit).toEqual(['Georgia']);
  });
});

describe('names on maps', () => {
  it.each([
    { focus: 'Türkiye', neighbours: true },
    { focus: 'Côte d’Ivoire', neighbours: true },
    { focus: 'South Africa', neighbours: true },
    { focus: 'Singapore', neighbours: true },
    { focus: 'Saint Vincent and the Grenadines' },
    { focus: 'Ontario', neighbours: true },
    { focus: 'Iowa', neighbours: true },
    { focus: ['Kenya', 'Tanzania', 'Uganda'] },
    { focus: 'world', origins: ['Burma', 'Malta'] },
  ])('are those that the author wrote, apart and in the frame: $focus', (written) => {
    const spec = mapSpec(written);
    const view = mapView(spec, atlas, space);
    const labels = mapLabels(spec, view, atlas, mapMarks(spec, view, atlas), 24);
    const names = [written.focus, written.origins ?? []].flat().filter((name) => name !== 'world');
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
    expect(labels.filter(({ box }) => !isWithin(box, view.frame))).toEqual([]);
    const clashes = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => sharedArea(a.box, b.box) > 0));
    expect(clashes).toEqual([]);
  });
});
