import { languageName } from '../../../../model/languageTag.ts';

/** A language to choose from. */
export interface NamedLanguage {
  readonly tag: string;
  readonly name: string;
}

/** All languages of two letters that the browser can name, by their names. */
export function allLanguages(): readonly NamedLanguage[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags
    .map((tag) => ({ tag, name: languageName(tag) }))
    .filter(({ tag, name }) => name !== tag && canonical(tag))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** Whether it is no older name of another tag. */
function canonical(tag: string): boolean {
  return Intl.getCanonicalLocales(tag)[0] === tag;
}
