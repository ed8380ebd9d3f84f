import { describe, expect, it } from 'vitest';
import { distance } from '../../src/fences/map/distance.ts';
import { findPlace } from '../../src/fences/map/findPlace.ts';
import { neighboursOf } from '../../src/fences/map/neighboursOf.ts';
import { testAtlas } from '../support/drawing.ts';

describe('places', async () => {
  const atlas = await testAtlas();
  const at = (name: string) => findPlace(name, atlas)?.at ?? [0, 0];

  it('lie as far apart as on the ground', () => {
    expect(distance(at('Astana'), at('Almaty'))).toEqual({ km: 973, miles: 604 });
  });

  it('have the neighbors that share their border', () => {
    expect(neighboursOf('Kazakhstan', atlas.region)).toEqual([
      'China',
      'Kyrgyzstan',
      'Russia',
      'Turkmenistan',
      'Uzbekistan',
    ]);
  });

  it('go by the names that speakers use', () => {
    expect(at('UAE')).toEqual(at('United Arab Emirates'));
    expect(at('UAE')[0]).toBeGreaterThan(50);
    expect(findPlace('Atlantis', atlas)).toBeUndefined();
    expect(findPlace({ name: 'Karlag', at: [73.1, 49.8] }, atlas)).toEqual({ name: 'Karlag', at: [73.1, 49.8] });
  });

  it('are in the extracts when the routes of the 2011 report name them', () => {
    const named = [
      'UAE',
      'Russia',
      'China',
      'Turkey',
      'Azerbaijan',
      'Greece',
      'Indonesia',
      'Israel',
      'Moldova',
      'Ukraine',
      'Nigeria',
    ];
    expect(named.filter((name) => findPlace(name, atlas) === undefined)).toEqual([]);
  });
});

describe('countries whose middle misleads', async () => {
  const atlas = await testAtlas({ places: new Map() });

  it('have an anchor of the kit’s, unless the project says otherwise', async () => {
    expect(findPlace('Russia', atlas)?.at[0]).toBeLessThan(60);
    const own = await testAtlas({ places: new Map([['Russia', [37.6, 55.8]]]) });
    expect(findPlace('Russia', own)?.at).toEqual([37.6, 55.8]);
  });
});
