import { describe, expect, it } from 'vitest';
import { fenceMistakes } from '../../src/fences/drawFence.ts';
import { mapTextAlternative } from '../../src/fences/map/mapTextAlternative.ts';
import { mapView } from '../../src/fences/map/mapView.ts';
import type { MapSettings } from '../../src/model/projectSettings.ts';
import { noSettings } from '../../src/model/projectSettings.ts';
import { contextFor, drawWritten, fence, mapSpec, testAtlas } from '../support/drawing.ts';

const bare = noSettings.map;
const space = { width: 1120, height: 434 };

const settings = (over: Partial<MapSettings>): MapSettings => ({ ...bare, ...over });

async function drawn(written: object, mapSettings = bare): Promise<string> {
  return (await drawWritten('map', { ...written, alt: 'A map' }, { mapSettings })).html;
}

/** How many outlines are painted as lands that stand out. */
const litPaths = (svg: string): number => svg.match(/<path d="[^"]+" fill="var\(--sky-light[^"]*"/g)?.length ?? 0;

async function mistakes(written: object, mapSettings = bare) {
  const spec = fence('map', { ...written, alt: 'A map' });
  return fenceMistakes({ kind: 'map', spec }, await contextFor('map', spec, { mapSettings }));
}

describe('a map of the world', () => {
  it('lights up nothing of itself, whatever the project’s own focus is', async () => {
    const flows = { origins: ['Indonesia'], flows: [{ from: 'Indonesia', to: 'Germany' }] };
    for (const written of [{ focus: 'world' }, { focus: 'world', ...flows }]) {
      expect(litPaths(await drawn(written))).toBe(0);
      expect(litPaths(await drawn(written, settings({ focus: 'Slovenia' })))).toBe(0);
    }
  });

  it('lights up what its author says, without a name', async () => {
    const svg = await drawn({ focus: 'world', highlight: ['Brazil', 'USA'] });
    expect(litPaths(svg)).toBe(1);
    expect(svg).not.toContain('>Brazil<');
    const { lit, focus } = mapView(mapSpec({ focus: 'world', highlight: ['Brazil', 'USA'] }), await testAtlas(), space);
    expect({ lit, focus }).toEqual({ lit: ['Brazil', 'United States of America'], focus: [] });
  });
});

describe('a map without a focus', () => {
  it('takes the project’s', async () => {
    expect(await drawn({ neighbours: true }, settings({ focus: 'Slovenia' }))).toBe(
      await drawn({ focus: 'Slovenia', neighbours: true }),
    );
    expect(await mistakes({}, settings({ focus: 'Slovenia' }))).toEqual([]);
  });

  it('is a mistake when the project has none, and nothing is drawn', async () => {
    expect(await mistakes({})).toHaveLength(1);
    expect(await drawn({})).toBe('');
  });

  it('is a mistake when the project’s leads nowhere', async () => {
    expect(await mistakes({}, settings({ focus: 'Slovenja' }))).toMatchObject([
      { hint: expect.stringContaining('`Slovenia`') },
    ]);
  });
});

describe('a focus', () => {
  it.each([
    ['a country far from the fine extract', { focus: 'Brazil', neighbours: true }, ['Brazil'], 'region'],
    ['a country by another name', { focus: 'USA' }, ['United States of America'], 'region'],
    ['a state', { focus: 'Iowa' }, ['Iowa'], 'states'],
    ['a country before a state of its name', { focus: 'Georgia' }, ['Georgia'], 'region'],
    ['a name that leads nowhere', { focus: 'Atlantis' }, [], 'world'],
  ] as const)('is %s', async (_, written, lands, scope) => {
    const view = mapView(mapSpec(written), await testAtlas(), space);
    expect({ focus: view.focus, lit: view.lit, scope: view.scope }).toEqual({ focus: lands, lit: lands, scope });
    expect(await drawn(written)).not.toMatch(/NaN|undefined/);
    expect(litPaths(await drawn(written))).toBe(lands.length);
  });

  it('is Brazil as large as the picture allows, among its neighbors', async () => {
    const svg = await drawn({ focus: 'Brazil', neighbours: true });
    for (const name of ['Brazil', 'Peru', 'Bolivia', 'Argentina']) expect(svg).toContain(`>${name}<`);
    const { text } = mapTextAlternative(mapSpec({ focus: 'Brazil', neighbours: true }), await testAtlas()) as {
      text: string;
    };
    expect(text).toMatch(/^A map\. Neighbors: Argentina, Bolivia, Colombia, .*Peru, Suriname/);
  });

  it('shows the whole world when a route leaves its surroundings', async () => {
    const atlas = await testAtlas();
    expect(mapView(mapSpec({ focus: 'Brazil', cities: ['Peru'] }), atlas, space).scope).toBe('region');
    expect(mapView(mapSpec({ focus: 'Brazil', route: ['Brazil', 'Japan'] }), atlas, space).scope).toBe('world');
    expect(mapView(mapSpec({ focus: 'Mongolia', route: ['Mongolia', 'Brazil'] }), atlas, space).scope).toBe('world');
  });
});

describe('a view of the project', () => {
  const views = new Map([
    ['The Alps', { lands: ['Slovenia', 'Austria'] }],
    ['The Plains', { lands: ['Iowa', 'Nebraska'] }],
    ['Lost', { lands: ['Slovenia', 'Austriaa'] }],
    ['Mixed', { lands: ['Slovenia', 'Iowa'] }],
  ]);

  it('is a focus of several countries, or of several states', async () => {
    const atlas = await testAtlas({ views });
    const alps = mapView(mapSpec({ focus: 'The Alps' }), atlas, space);
    expect([alps.scope, alps.focus]).toEqual(['region', ['Slovenia', 'Austria']]);
    const plains = mapView(mapSpec({ focus: 'The Plains' }), atlas, space);
    expect([plains.scope, plains.focus, [...plains.sheet.keys()].sort()]).toEqual([
      'states',
      ['Iowa', 'Nebraska'],
      ['Iowa', 'Nebraska'],
    ]);
    expect(await drawn({ focus: 'The Plains' }, settings({ views }))).toContain('US Census Bureau');
    expect(await mistakes({ focus: 'The Alps' }, settings({ views }))).toEqual([]);
  });

  it('names its neighbors once, and never itself', async () => {
    const spec = mapSpec({ focus: 'The Alps', neighbours: true });
    const { text } = mapTextAlternative(spec, await testAtlas({ views })) as { text: string };
    expect(text).toBe(
      'A map. Neighbors: Croatia, Czechia, Germany, Hungary, Italy, Liechtenstein, Slovakia, Switzerland.',
    );
  });

  it('stands upright at its meridian', async () => {
    const spec = mapSpec({ focus: 'The Plains' });
    const rotation = async (meridian?: number) => {
      const plains = { lands: ['Iowa', 'Nebraska'], ...(meridian === undefined ? {} : { meridian }) };
      const atlas = await testAtlas({ views: new Map([['The Plains', plains]]) });
      return mapView(spec, atlas, space).projection.rotate()[0];
    };
    expect(await rotation(-100)).toBeCloseTo(100, 6);
    expect(await rotation()).toBeCloseTo(97.1, 0);
  });

  it('is a mistake when it has a land that is not known, but may have countries and states together', async () => {
    expect(await mistakes({ focus: 'Lost' }, settings({ views }))).toMatchObject([
      { message: expect.stringContaining('`Austriaa`'), hint: expect.stringContaining('`Austria`') },
    ]);
    expect(await mistakes({ focus: 'Mixed' }, settings({ views }))).toEqual([]);
    expect(mapView(mapSpec({ focus: 'Mixed' }), await testAtlas({ views }), space).focus).toEqual(['Slovenia', 'Iowa']);
    expect(await mistakes({ focus: 'The Alpz' }, settings({ views }))).toMatchObject([
      { hint: expect.stringContaining('`The Alps`') },
    ]);
  });
});

describe('places', () => {
  it('are the project’s before the kit’s, by any name of their country', async () => {
    const places = new Map([['United States of America', [-98, 39] as [number, number]]]);
    const aliases = new Map([['Amerika', 'United States of America']]);
    const mapSettings = settings({ places, aliases });
    for (const name of ['USA', 'Amerika', 'United States of America']) {
      const svg = await drawn({ focus: 'world', points: [name] }, mapSettings);
      expect(svg.match(/<rect x="[^"]*" y="[^"]*" width="16"/g)).toEqual(
        (await drawn({ focus: 'world', points: [{ name: 'x', at: [-98, 39] }] })).match(
          /<rect x="[^"]*" y="[^"]*" width="16"/g,
        ),
      );
    }
  });

  it('are known by the names of states', async () => {
    expect(await mistakes({ focus: 'world', route: ['Iowa', 'Nebraska'], highlight: ['Iowa'] })).toEqual([]);
  });
});
