import { deckNameFault } from './deckName.ts';

/** The most letters of a file's name that is made from a title: paths stay short enough for every disk. */
const longestName = 48;

/** A name for files, from a title: letters of any script in lower case, digits and hyphens; empty when the title has none of them. */
export function nameFrom(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, longestName)
    .replace(/^\p{M}+|^-+|-+$/gu, '')
    .replace(/\p{M}/gu, '');
  return deckNameFault(name) === undefined ? name : name === '' ? '' : `${name}-1`;
}
