import nodePath from 'node:path';
import { markdownEnding } from '../load/markdownEnding.ts';
import { cleanDeckName } from '../model/deckName.ts';

/**
 * The name of a lone Markdown file's deck: the first that is free of `slides`, `week2-slides`, `course-week2-slides` …, and then of
 * `deck-slides-2`, `deck-slides-3` …
 * @param file absolute.
 */
export function externalName(file: string, isFree: (name: string) => boolean): string {
  const names = candidateNames(file);
  const free = names.find(isFree);
  if (free !== undefined) return free;
  // With a word before it that no system keeps for itself, whatever the file is called.
  for (let number = 2; ; number += 1) if (isFree(`deck-${names[0]}-${number}`)) return `deck-${names[0]}-${number}`;
}

/**
 * The file's own name, and then that with the folders it lies in before it, nearest first; without what no deck's name may hold.
 * A drive or server is no part of a name.
 * @param system how paths are written, that of this machine when not given.
 */
export function candidateNames(file: string, system = nodePath): string[] {
  const { dirname, parse, sep, basename } = system;
  const folders = dirname(file).slice(parse(file).root.length).split(sep);
  const parts = [...folders, basename(file).replace(markdownEnding, '')].filter((name) => name !== '');
  return parts.map((_, index) => cleanDeckName(parts.slice(index).join('-')).normalize('NFC')).reverse();
}
