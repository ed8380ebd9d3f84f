import { basename, extname } from 'node:path';
import { diskName } from '../../model/diskName.ts';
import type { Film } from '../../model/film.ts';

/** A film's name in the folder of films: its own, as every disk can have it, with a number where another film has that. */
export function freeName(path: string, others: readonly Pick<Film, 'name'>[]): string {
  const ending = extname(path);
  // What disks of Windows refuse in a name, or take from its end.
  const own = basename(path, ending)
    .replace(/[<>:"\\|?*\p{Cc}]/gu, '-')
    .replace(/[. ]+$/, '');
  const taken = new Set(others.map(({ name }) => diskName(name)));
  for (let number = 1; ; number += 1) {
    const name = `${own === '' ? 'film' : own}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!taken.has(diskName(name))) return name;
  }
}
