/**
 * The package of fonts that has a letter, with the marks on it, which the kit’s lack; undefined when none is known.
 * @param text what it stands in: Han is written in several languages, told apart by the letters beside it.
 */
export function fontPackage(letter: string, text: string): string | undefined {
  const han = /\p{Script=Hangul}/u.test(text)
    ? 'kr'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? 'jp'
      : 'sc';
  // Arrows and rings over letters: packages keep them in another file than the letters.
  if (/[\u20d0-\u20ff]/u.test(letter)) return undefined;
  if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter)) return `@fontsource/noto-sans-${han}`;
  const name = packages.find(([script]) => script.test(letter))?.[1];
  return name === undefined ? undefined : `@fontsource/${name}`;
}

const script = (name: string): RegExp => new RegExp(`\\p{Script_Extensions=${name}}`, 'u');

const packages: readonly (readonly [RegExp, string])[] = [
  [script('Arabic'), 'noto-naskh-arabic'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'noto-sans-jp'],
  [script('Hangul'), 'noto-sans-kr'],
  [script('Bopomofo'), 'noto-sans-tc'],
  [script('Tibetan'), 'noto-serif-tibetan'],
  [script('Latin'), 'noto-sans'],
  [script('Cyrillic'), 'noto-sans'],
  [script('Greek'), 'noto-sans'],
  ...[
    ...['Hebrew', 'Ethiopic', 'Devanagari', 'Thai', 'Myanmar', 'Georgian', 'Armenian', 'Bengali', 'Gujarati'],
    ...['Gurmukhi', 'Kannada', 'Malayalam', 'Oriya', 'Sinhala', 'Tamil', 'Telugu', 'Khmer', 'Lao', 'Mongolian'],
    ...['Cherokee', 'Syriac', 'Thaana', 'Tifinagh', 'Javanese', 'Balinese', 'Cham', 'Coptic', 'Gothic', 'Ogham'],
    ...['Runic', 'Vai', 'Yi', 'Lisu', 'Adlam', 'Osage', 'Glagolitic', 'Tagalog', 'Sundanese', 'Chakma'],
  ].map((name) => [script(name), `noto-sans-${name.toLowerCase()}`] as const),
  [/\p{Sm}|[\u{1d400}-\u{1d7ff}]/u, 'noto-sans-math'],
  [/[\u{1f700}-\u{1f77f}]/u, 'noto-sans-symbols'],
  [/\p{S}/u, 'noto-sans-symbols-2'],
];
