import { describe, expect, it } from 'vitest';
import { findLand, findLandsTogether, meanings, outlineOf } from '../../src/fences/map/findLand.ts';
import { anchorOf } from '../../src/fences/map/findPlace.ts';
import { spellingKey } from '../../src/fences/map/spelling.ts';
import { testAtlas } from '../support/drawing.ts';

const atlas = await testAtlas();
const { names } = atlas;
const land = (text: string): string | undefined => findLand(text, atlas)?.name;

describe('every land', () => {
  const kinds = { country: names.countries, state: names.states, province: names.provinces } as const;

  it('has an outline and a middle, and every outline that is no sum of others a name', () => {
    const bare = Object.entries(kinds).flatMap(([kind, lands]) =>
      Object.keys(lands).filter((name) => {
        const one = { kind: kind as keyof typeof kinds, name, text: name };
        const [lon, lat] = anchorOf(one, atlas);
        return outlineOf(one, atlas) === undefined || !Number.isFinite(lon) || !Number.isFinite(lat);
      }),
    );
    expect(bare).toEqual([]);
    expect([...atlas.countries.keys()].filter((name) => !(name in names.countries))).toEqual([
      'Indian Ocean Ter.',
      'Siachen Glacier',
    ]);
    const sheets = [...atlas.world.keys(), ...atlas.region.keys()];
    expect(sheets.filter((name) => !atlas.countries.has(name))).toEqual([]);
    expect([...atlas.states.keys()].sort()).toEqual(Object.keys(names.states).sort());
    expect([...atlas.provinces.keys()].sort()).toEqual(Object.keys(names.provinces).sort());
  });

  it('is found by each of its names, with other capitals, and by each code that it alone has', () => {
    const lost = Object.entries(kinds).flatMap(([, lands]) =>
      Object.entries(lands).flatMap(([name, { names: others, codes }]) => [
        ...[name, ...others].filter((text) => ![land(text), land(text.toLowerCase())].every((one) => one === name)),
        ...codes.filter((code) => land(code) !== name && meanings(code, atlas).length !== 2),
      ]),
    );
    expect(lost).toEqual([]);
  });

  it('of a region is known', () => {
    const known = (name: string): boolean => atlas.countries.has(name) || atlas.provinces.has(name);
    expect(Object.values(names.regions).flatMap(({ lands }) => lands.filter((name) => !known(name)))).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['United States', 'United States of America'],
    ['USA', 'United States of America'],
    ['the U.S.A.', 'United States of America'],
    ['US', 'United States of America'],
    ['Ivory Coast', "Côte d'Ivoire"],
    ['Cote d’Ivoire', "Côte d'Ivoire"],
    ['Czech Republic', 'Czechia'],
    ['Burma', 'Myanmar'],
    ['Türkiye', 'Turkey'],
    ['Turkiye', 'Turkey'],
    ['Swaziland', 'Eswatini'],
    ['Macedonia', 'North Macedonia'],
    ['Holland', 'Netherlands'],
    ['The Gambia', 'Gambia'],
    ['Cape Verde', 'Cabo Verde'],
    ['East Timor', 'Timor-Leste'],
    ['Timor Leste', 'Timor-Leste'],
    ['Viet Nam', 'Vietnam'],
    ['DRC', 'DR Congo'],
    ['Democratic Republic of the Congo', 'DR Congo'],
    ['Dem. Rep. Congo', 'DR Congo'],
    ['Congo', 'Republic of the Congo'],
    ['Bosnia & Herzegovina', 'Bosnia and Herzegovina'],
    ['St Lucia', 'Saint Lucia'],
    ['Vatican City', 'Vatican'],
    ['Great Britain', 'United Kingdom'],
    ['Deutschland', 'Germany'],
    ['Alemania', 'Germany'],
    ['Германия', 'Germany'],
    ['Қазақстан', 'Kazakhstan'],
    ['wisconsin', 'Wisconsin'],
    ['Washington, D.C.', 'District of Columbia'],
    ['KAZ', 'Kazakhstan'],
    ['FR', 'France'],
    ['US-GA', 'Georgia'],
    ['Québec', 'Quebec'],
    ['NSW', 'New South Wales'],
    ['South East Asia', 'Southeast Asia'],
    ['the Balkans', 'Balkans'],
  ])('`%s` is %s', (text, name) => {
    expect(land(text)).toBe(name);
  });

  it('that means several lands means none, and says which', () => {
    for (const text of ['Korea', 'America', 'Virgin Islands']) {
      expect(land(text), text).toBeUndefined();
      expect(meanings(text, atlas).length).toBeGreaterThan(1);
    }
    expect(Object.keys(names.several).filter((text) => land(text) !== undefined)).toEqual([]);
    expect([land('MN'), meanings('MN', atlas)]).toEqual([undefined, ['Mongolia', 'Minnesota']]);
    expect(meanings('Kazakhstan', atlas)).toEqual([]);
    expect(land('mn')).toBeUndefined();
  });

  it('shared by a country and a state means the country, but beside states the state', () => {
    const kinds = (texts: readonly string[], prefersStates = false) =>
      findLandsTogether(texts, atlas, prefersStates).map(({ kind }) => kind);
    expect(kinds(['Georgia'])).toEqual(['country']);
    expect(kinds(['Georgia', 'Armenia'])).toEqual(['country', 'country']);
    expect(kinds(['Georgia', 'Alabama'])).toEqual(['state', 'state']);
    expect(kinds(['Georgia'], true)).toEqual(['state']);
    expect(findLand('Georgia (US)', atlas)?.kind).toBe('state');
  });

  it('is the project’s first', async () => {
    const own = await testAtlas({
      aliases: new Map([
        ['Қазақ елі', 'Kazakhstan'],
        ['Holland', 'Belgium'],
      ]),
    });
    expect([findLand('қазақ елі', own)?.name, findLand('Holland', own)]).toEqual([
      'Kazakhstan',
      { kind: 'country', name: 'Belgium', text: 'Holland' },
    ]);
  });
});

describe('spellings', () => {
  it.each([
    ['São Tomé & Príncipe', 'Sao Tome and Principe'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['U.S.A.', 'USA'],
    ['The Bahamas', 'Bahamas'],
    ['St. Kitts', 'Saint Kitts'],
  ])('%s and %s are one', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  it('of other names are others', () => {
    expect(
      new Set(['Niger', 'Nigeria', 'Guinea', 'Guinea-Bissau', 'Dominica', 'Dominican Republic'].map(spellingKey)).size,
    ).toBe(6);
    expect(spellingKey('The')).toBe('the');
  });
});
