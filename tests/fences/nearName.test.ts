import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { fenceMistakes } from '../../src/fences/drawFence.ts';
import { nearName } from '../../src/fences/nearName.ts';
import { contextFor, fence, testAtlas } from '../support/drawing.ts';

const { names } = await testAtlas();
const known = [names.countries, names.states, names.provinces, names.regions].flatMap((kind) =>
  Object.entries(kind).flatMap(([name, { names: others }]) => [name, ...others]),
);

describe('a near name', () => {
  it.each([
    ['Germny', 'Germany'],
    ['Gremany', 'Germany'],
    ['Mexco', 'Mexico'],
    ['Kazahkstan', 'Kazakhstan'],
    ['Minesota', 'Minnesota'],
    ['Phillipines', 'Philippines'],
    ['Switserland', 'Switzerland'],
    ['Untied States', 'United States'],
    ['oNtario', 'Ontario'],
    ['Saskachewan', 'Saskatchewan'],
  ])('of `%s` is %s', (slip, name) => {
    expect(nearName(slip, known)).toBe(name);
  });

  it.each([
    'Atlantis',
    'Siberia',
    'Bali',
    'Bavaria',
    'Moravia',
    'Burgundy',
    'Persia',
    'Scotland',
    'Wales',
    'Paris',
    'Chicago',
    'Ouagadougou',
    'X',
    '',
  ])('is none for `%s`', (name) => {
    expect(nearName(name, known)).toBeUndefined();
  });

  it('is never farther than a slip, whatever is written', () => {
    const written = known.flatMap((name) => [`${name} Bay`, name.slice(2), `x${name}`, [...name].reverse().join('')]);
    const far = written.slice(0, 400).filter((name) => {
      const near = nearName(name, known);
      return near !== undefined && distance(near.toLowerCase(), name.toLowerCase()) > 4;
    });
    expect(far).toEqual([]);
  });

  it('is the first of those equally near, and none of nothing', () => {
    expect(nearName('Austria', ['Austrib', 'Austric'])).toBe('Austrib');
    expect(nearName('Austria', [])).toBeUndefined();
  });
});

describe('an unknown place of a map', () => {
  async function hints(written: object): Promise<readonly string[]> {
    const spec = fence('map', { ...written, alt: 'A map' });
    return (await fenceMistakes({ kind: 'map', spec }, await contextFor('map', spec))).map(({ hint }) => hint);
  }

  it.each([
    { focus: 'Mordor' },
    { focus: ['Kenya', 'Mordor'] },
    { focus: 'world', highlight: ['Mordor'] },
    { focus: 'world', origins: ['Mordor'] },
    { focus: 'Kenya', compare: ['Mordor'] },
    { focus: 'world', cities: ['Mordor'] },
    { focus: 'world', flows: [{ from: 'Mordor', to: { name: 'The Shire', at: [10, 52] } }] },
  ])(
    'is told with what is known and how to set it by coordinates, and no other name is suggested: %j',
    async (written) => {
      const [hint, ...others] = await hints(written);
      expect(others).toEqual([]);
      expect(hint).toContain('at: [longitude, latitude]');
      expect(hint).toContain('states of the United States');
      expect(hint).not.toContain('Did you mean');
    },
  );

  it('is suggested where the spelling is near', async () => {
    expect(await hints({ focus: 'Germny' })).toEqual([expect.stringContaining('`Germany`')]);
    expect(await hints({ focus: 'worldd' })).toEqual([expect.stringContaining('`world`')]);
    expect(await hints({ focus: 'world', cities: ['Astanaa'] })).toEqual([expect.stringContaining('`Astana`')]);
  });

  it('is told where lands are compared with the world, or with nothing', async () => {
    for (const written of [{ focus: 'world' }, { focus: ['World'] }]) {
      expect(await hints({ ...written, compare: ['Kenya'] })).toEqual([expect.stringContaining('`focus: Brazil`')]);
    }
    expect(await hints({ focus: 'lower 48', compare: ['Kenya'] })).toEqual([]);
    expect(await hints({ focus: 'lower 48' })).toHaveLength(1);
  });

  it('that means several lands is asked about', async () => {
    const spec = fence('map', { focus: 'Korea', alt: 'A map' });
    const [mistake] = await fenceMistakes({ kind: 'map', spec }, await contextFor('map', spec));
    expect(mistake?.message).toContain('`South Korea` or `North Korea`');
  });

  it('is none where states, provinces and regions are named', async () => {
    const lands = ['Wisconsin', 'Ontario', 'Scandinavia', 'Malta', 'France'];
    expect(await hints({ focus: 'Kenya', highlight: lands, origins: lands, compare: [...lands, 'lower 48'] })).toEqual(
      [],
    );
  });
});
