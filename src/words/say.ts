import { catalogues } from './catalogues.ts';
import { english } from './english.ts';
import type { Plurals } from './plurals.ts';
import type { WordKey, WordList } from './wordList.ts';

/** The words of one language that a project says itself. */
export interface OwnWords {
  readonly words: { readonly [Key in WordKey]?: string | Plurals | undefined };
  /** Which reader of the language has confirmed the kit's words and these, and when; undefined while nobody has. */
  readonly confirmedBy?: string | undefined;
}

/** Words by language tag. */
export type WordsByLanguage = ReadonlyMap<string, OwnWords>;

/** A project that says nothing itself. */
export const noWords: WordsByLanguage = new Map();

/** Fills in a word: `{name}` becomes the value of that name; of a word with plurals, `count` picks the form. What has no value stays as it is. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The words of a language: the project's own first, then the kit's, then English.
 * @param language BCP 47 tag; `es-MX` takes what is there for itself, and the rest of `es`.
 */
export function sayIn(language: string, own: WordsByLanguage = noWords): Say {
  const base = baseLanguage(language);
  const lists = [own.get(language)?.words, own.get(base)?.words, catalogues[base]?.words, english];
  return (key, values = {}) => {
    const found = lists.find((list) => list?.[key] !== undefined)?.[key] ?? english[key];
    const text = typeof found === 'string' ? found : pluralOf(found, Number(values.count), language);
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => written(values[name], language) ?? slot);
  };
}

/** Whether the kit, or the project, has words in a language; else it speaks English. */
export function isSpoken(language: string, own: WordsByLanguage = noWords): boolean {
  const base = baseLanguage(language);
  return catalogues[base] !== undefined || own.has(language) || own.has(base);
}

/** All that the kit prints in a language, its own words or English ones, with their slots. */
export function sayPlainly(language: string): WordList {
  return catalogues[baseLanguage(language)]?.words ?? english;
}

/** Names of the words that are not there in a language, neither from the kit nor from the project. */
export function missingWords(language: string, own: WordsByLanguage = noWords): readonly string[] {
  const base = baseLanguage(language);
  if (catalogues[base] !== undefined) return [];
  const said = { ...own.get(base)?.words, ...own.get(language)?.words };
  return Object.keys(english).filter((key) => said[key as WordKey] === undefined);
}

/** Whether no reader of a language has confirmed the words that are printed in it. */
export function awaitsReader(language: string, own: WordsByLanguage = noWords): boolean {
  const base = baseLanguage(language);
  const lists = [own.get(language), own.get(base)].filter((list) => list !== undefined);
  if (lists.some(({ confirmedBy }) => confirmedBy !== undefined)) return false;
  return catalogues[base]?.awaitsReader ?? lists.length > 0;
}

/** `es` of `es-MX`; a tag that is none stays as it is. */
export function baseLanguage(language: string): string {
  try {
    return new Intl.Locale(language).language;
  } catch {
    return language;
  }
}

function pluralOf(forms: Plurals, count: number, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}

function written(value: string | number | undefined, language: string): string | undefined {
  return typeof value === 'number' ? value.toLocaleString(language) : value;
}
