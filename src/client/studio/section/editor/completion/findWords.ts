import type { WritingWord } from '../../../../../model/writingWords.ts';

/** A list that is longer is read by nobody. */
const mostWords = 100;

/** Words that are meant by what is typed, the likeliest first: by their name, else by all that is said of them. Capitals and accents do not count. */
export function findWords(words: readonly WritingWord[], typed: string): readonly WritingWord[] {
  const wanted = plain(typed).trim();
  if (wanted === '') return words.slice(0, mostWords);
  const ranks: WritingWord[][] = [[], [], [], []];
  for (const word of words) ranks[rankOf(word, wanted)]?.push(word);
  return ranks.flat().slice(0, mostWords);
}

/** 0 is best; undefined for none of those that are meant. */
function rankOf(word: WritingWord, wanted: string): number {
  const { name, all } = spellingOf(word);
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  if (wanted.split(' ').every((part) => all.includes(` ${part}`))) return 2;
  return wanted.length > 2 && name.includes(wanted) ? 3 : 4;
}

interface Spelling {
  readonly name: string;
  /** With a space before each word. */
  readonly all: string;
}

const spellings = new WeakMap<WritingWord, Spelling>();

function spellingOf(word: WritingWord): Spelling {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const { name, shown = name, detail, finds = '' } = word;
  const spelling = { name: plain(shown), all: ` ${plain(`${name} ${shown} ${detail} ${finds}`)}` };
  spellings.set(word, spelling);
  return spelling;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.$#]+/gu, ' ');
}
