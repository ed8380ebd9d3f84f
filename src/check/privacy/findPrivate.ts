import type { PrivacyList } from '../../schema/privacySchema.ts';
import { joinedLetters } from './joinedLetters.ts';
import { listedHashes } from './listedHashes.ts';
import { readableText } from './readableText.ts';
import { type TableRow, tableRows } from './tableRows.ts';

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
  const read = (source: string, markup: boolean, pattern = wholeWords): TextWords =>
    listedWords(readableText(source, markup), list, pattern);
  const readings = [read(text, true), read(text, false)];
  // What has no width may stand inside a word or between two: both are read.
  const parted = text.replace(/\p{Cf}/gu, (character) => ' '.repeat(character.length));
  if (parted !== text) readings.push(read(parted, false));
  const joined = joinedLetters(text);
  const rows = tableRows(text);
  const others = joined === text ? [] : [read(joined, true)];
  // `KairatBolatov`: a name of two words in one.
  if (/\p{Ll}\p{Lu}/u.test(text)) others.push(read(text, false, partsOfWords));
  const inOrder = (words: TextWords, phrase: readonly string[]): Place[] =>
    orders(phrase).flatMap((order) => places(words, order));
  const phrases = (kind: PrivateFinding['kind'], entries: PrivacyList['names']): PrivateFinding[] =>
    entries.flatMap((phrase) => {
      const plain = readings.flatMap((words) => inOrder(words, phrase));
      const more = [
        ...others.flatMap((words) => inOrder(words, phrase)),
        ...rows.flatMap((row) => readings.flatMap((words) => placesInRow(words, phrase, row))),
      ];
      // What is plain to see is not told of once more as part of something longer.
      return [...plain, ...more.filter((one) => !plain.some((other) => overlap(one, other)))].map((place) => ({
        kind,
        ...place,
      }));
    });
  const together = (combinations ? list.combinations : []).flatMap((terms): PrivateFinding[] => {
    const found = terms.map((phrase) => readings.flatMap((words) => places(words, phrase)));
    const [first] = found.flat().sort((a, b) => a.offset - b.offset);
    return first === undefined || found.some(({ length }) => length === 0) ? [] : [{ kind: 'combination', ...first }];
  });
  const all = [...phrases('name', list.names), ...phrases('possible', list.warn), ...together];
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
type TextWords = ReadonlyMap<number, ListedWord>;

const wholeWords = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu;

const partsOfWords = /\p{Lu}?[\p{Ll}\p{M}'’ʼ]+|[\p{L}\p{M}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{M}]|$)|\p{N}+/gu;

function listedWords(
  { text, offsets, ends }: ReturnType<typeof readableText>,
  list: PrivacyList,
  pattern: RegExp,
): TextWords {
  const hashesOf = listedHashes(list);
  const words = new Map<number, ListedWord>();
  let index = 0;
  for (const match of text.matchAll(pattern)) {
    // Initials stand between a first name and a last one, and no list holds a single letter.
    if (isInitial(match[0], text[match.index + match[0].length])) continue;
    const hashes = hashesOf(match[0]);
    if (hashes.size > 0) {
      const offset = offsets[match.index] ?? 0;
      const end = ends[match.index + match[0].length - 1] ?? offset + 1;
      words.set(index, { index, offset, end, hashes });
    }
    index += 1;
  }
  return words;
}

function isInitial(word: string, next: string | undefined): boolean {
  // A letter is two units at most.
  return word.length <= 2 && (/^\p{Lu}$/u.test(word) || (next === '.' && /^\p{L}$/u.test(word)));
}

/** A name may begin with its last word, as lists and files of people do. */
function orders(phrase: readonly string[]): (readonly string[])[] {
  const [last = '', ...rest] = phrase.toReversed();
  if (rest.length === 0) return [phrase];
  return rest.length === 1 ? [phrase, [last, ...rest]] : [phrase, [last, ...phrase.slice(0, -1)], phrase.toReversed()];
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Where the words of a phrase stand one after the other. */
function places(words: TextWords, phrase: readonly string[]): Place[] {
  return [...words.values()].flatMap((first) => {
    if (!phrase.every((hash, step) => words.get(first.index + step)?.hashes.has(hash))) return [];
    const last = words.get(first.index + phrase.length - 1) ?? first;
    return [{ offset: first.offset, length: last.end - first.offset }];
  });
}

/** Where the words of a phrase stand in a row of a table, whatever cells lie between them. */
function placesInRow(words: TextWords, phrase: readonly string[], row: TableRow): Place[] {
  if (phrase.length < 2) return [];
  const inside = [...words.values()].filter((word) => word.offset >= row.start && word.end <= row.end);
  const found = phrase.flatMap((hash) => inside.find(({ hashes }) => hashes.has(hash)) ?? []);
  if (found.length < phrase.length) return [];
  const offset = Math.min(...found.map((word) => word.offset));
  return [{ offset, length: Math.max(...found.map((word) => word.end)) - offset }];
}

function overlap(one: Place, other: Place): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}
