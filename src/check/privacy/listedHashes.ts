import type { PrivacyList } from '../../schema/privacySchema.ts';
import { wordHashes } from './hashWord.ts';

/**
 * Tells of a word which entries of a list it may be: the hashes that both have. Few words have any, and the same words come back in every
 * reading of every page, so each is looked up in the list once.
 */
export function listedHashes(list: PrivacyList): (word: string) => ReadonlySet<string> {
  const known = memory.get(list) ?? lookup(list);
  memory.set(list, known);
  return known;
}

const memory = new WeakMap<PrivacyList, (word: string) => ReadonlySet<string>>();

const none: ReadonlySet<string> = new Set();

function lookup(list: PrivacyList): (word: string) => ReadonlySet<string> {
  const listed = new Set([list.names, list.warn, list.combinations.flat()].flat(2));
  const found = new Map<string, ReadonlySet<string>>();
  return (word) => {
    const remembered = found.get(word);
    if (remembered !== undefined) return remembered;
    const hashes = wordHashes(word, list).filter((hash) => listed.has(hash));
    const entries = hashes.length === 0 ? none : new Set(hashes);
    found.set(word, entries);
    return entries;
  };
}
