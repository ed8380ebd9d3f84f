import { baseLanguage } from '../../words/say.ts';
import type { Atlas } from './atlas.ts';

/**
 * The name of a country that a map adds by itself, in the language of the deck (`Intl.DisplayNames`, Unicode CLDR): `Rusia` beside
 * `Kazajistán`. States, provinces and what has no code keep the name of the extracts, and so does all in English.
 */
export function nameInLanguage(name: string, { names, language }: Atlas): string {
  const code = names.countries[name]?.codes.find((one) => /^[A-Z]{2}$/.test(one));
  if (code === undefined || baseLanguage(language) === 'en') return name;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? name;
}
