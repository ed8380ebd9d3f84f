import type { PrivacyList } from '../../schema/privacySchema.ts';
import { wordHashes } from './hashWord.ts';
import { readableText } from './readableText.ts';

/** A listed name found in a text. The name itself is not told. */
export interface PrivateFinding {
  readonly kind: 'name' | 'possible' | 'combination';
  /** Offset in the text, in UTF-16 units; of a combination, that of its first detail. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Looks for listed names and combinations in a text: in any of the spellings, endings and disguises that normalForm, wordForms and
 * readableText bring together, and over line breaks. `combinations` are looked for in the text as a whole, so hand in one section.
 */
export function findPrivate(text: string, list: PrivacyList, combinations = true): readonly PrivateFinding[] {
  if (text.length > longest) return search(text, list, combinations);
  const asked = JSON.stringify([list, combinations]);
  const known = memory.get(asked) ?? new Map<string, readonly PrivateFinding[]>();
  // Another list, or a long life in a preview: what was remembered is of no more use.
  if (!memory.has(asked) && memory.size > 3) memory.clear();
  if (known.size > 5000) known.clear();
  memory.set(asked, known);
  const findings = known.get(text) ?? search(text, list, combinations);
  known.set(text, findings);
  return findings;
}

/** Longer texts are finished pages, which nobody asks about twice. */
const longest = 200_000;

/** Findings by list and text: every deck reads the same ledger, and a preview the same sections. */
const memory = new Map<string, Map<string, readonly PrivateFinding[]>>();

function search(text: string, list: PrivacyList, combinations: boolean): readonly PrivateFinding[] {
  const known = new Set([list.names, list.warn, list.combinations.flat()].flat(2));
  // What has no width may stand inside a word or between two: both are read.
  const parted = text.replace(/\p{Cf}/gu, (character) => ' '.repeat(character.length));
  const readings = [
    readableText(text, true),
    readableText(text, false),
    ...(parted === text ? [] : [readableText(parted, false)]),
  ].map((reading) => listedWords(reading, list, known));
  const phrases = (kind: PrivateFinding['kind'], entries: PrivacyList['names']): PrivateFinding[] =>
    readings.flatMap((words) =>
      entries.flatMap((phrase) => places(words, phrase).map((place) => ({ kind, ...place }))),
    );
  const together = list.combinations.flatMap((terms): PrivateFinding[] => {
    const found = terms.map((phrase) => readings.flatMap((words) => places(words, phrase)));
    const [first] = found.flat().sort((a, b) => a.offset - b.offset);
    return first === undefined || found.some(({ length }) => length === 0) ? [] : [{ kind: 'combination', ...first }];
  });
  const all = [...phrases('name', list.names), ...phrases('possible', list.warn), ...(combinations ? together : [])];
  const seen = new Map(all.reverse().map((finding) => [`${finding.offset} ${finding.kind}`, finding]));
  return [...seen.values()].sort((a, b) => a.offset - b.offset);
}

interface ListedWord {
  /** Which word of the text it is. */
  readonly index: number;
  readonly offset: number;
  readonly end: number;
  readonly hashes: ReadonlySet<string>;
}

/** The words of a text that the list knows, by their place among all words. */
function listedWords(
  { text, offsets, ends }: ReturnType<typeof readableText>,
  list: PrivacyList,
  known: ReadonlySet<string>,
): Map<number, ListedWord> {
  const words = new Map<number, ListedWord>();
  let index = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu)) {
    const hashes = wordHashes(match[0], list).filter((hash) => known.has(hash));
    const offset = offsets[match.index] ?? 0;
    const end = ends[match.index + match[0].length - 1] ?? offset + 1;
    if (hashes.length > 0) words.set(index, { index, offset, end, hashes: new Set(hashes) });
    index += 1;
  }
  return words;
}

/** Where the words of a phrase stand one after the other. */
function places(
  words: ReadonlyMap<number, ListedWord>,
  phrase: readonly string[],
): { offset: number; length: number }[] {
  return [...words.values()].flatMap((first) => {
    if (!phrase.every((hash, step) => words.get(first.index + step)?.hashes.has(hash))) return [];
    const last = words.get(first.index + phrase.length - 1) ?? first;
    return [{ offset: first.offset, length: last.end - first.offset }];
  });
}
