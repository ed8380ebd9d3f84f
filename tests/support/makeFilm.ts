import type { Film } from '../../src/model/film.ts';

/** A film of 72 seconds and 160 × 90 pixels in the folder of a section; a sound where its name says so. */
export function makeFilm(name: string, over: Partial<Film> = {}): Film {
  return {
    kind: /mp3$/.test(name) ? 'sound' : 'film',
    path: `decks/sections/part/${name}`,
    source: `/project/${name}`,
    changedMs: 1,
    bytes: 1,
    mime: 'video/mp4',
    address: `data:kit,${Buffer.from(name).toString('hex').padEnd(16, '0').slice(0, 16)}`,
    name,
    facts: { seconds: 72, width: 160, height: 90 },
    overwrites: [],
    ...over,
  };
}
