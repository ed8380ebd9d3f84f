import { expect, it } from 'vitest';
import { filmFrames } from '../../src/artifacts/filmFrames.ts';
import type { Film } from '../../src/model/film.ts';

const film = (name: string, kind: Film['kind'] = 'film'): Film => ({
  kind,
  path: name,
  source: `/${name}`,
  changedMs: 0,
  bytes: 1,
  mime: '',
  address: `data:kit,${name}`,
  name,
  facts: {},
  overwrites: [],
});

it('asks once for the picture of each film, for none of a sound, and leaves a film without one as it is', async () => {
  const [herd, lost, bell] = [film('herd'), film('lost'), film('bell', 'sound')];
  const asked: string[] = [];
  const frame = { address: 'data:kit,1', dataUri: 'data:,' };
  const films = await filmFrames(
    new Map([
      ['a', herd],
      ['b', herd],
      ['c', lost],
      ['d', bell],
    ]),
    async ({ name }) => {
      asked.push(name);
      return name === 'herd' ? frame : undefined;
    },
  );
  expect(asked.sort()).toEqual(['herd', 'lost']);
  expect([...films]).toEqual([
    ['a', { ...herd, frame }],
    ['b', { ...herd, frame }],
    ['c', lost],
    ['d', bell],
  ]);
});
