/** How a text is written, for the element that holds it. */
export interface Writing {
  readonly dir: 'rtl' | undefined;
  /** BCP 47 tag; undefined where the page's own language is written so, too. */
  readonly lang: string | undefined;
}

/**
 * Direction and language by the script of a text's first letter (as `dir="auto"` finds it: Unicode’s rules P2 and P3). A script says
 * the language where one is written in it far more than all others. Latin and Cyrillic say nothing.
 * @param language of the page around it.
 */
export function writingOf(text: string, language: string): Writing {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  const found = scripts.find(({ letter }) => letter.test(first));
  if (found === undefined) return { dir: undefined, lang: undefined };
  const { code, lang, rtl } = found;
  return { dir: rtl ? 'rtl' : undefined, lang: code.includes(scriptOf(language)) ? undefined : lang(text) };
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return ['Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(scriptOf(language));
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}

const scripts: readonly {
  readonly letter: RegExp;
  /** ISO 15924. */
  readonly code: readonly string[];
  readonly lang: (text: string) => string;
  readonly rtl?: true;
}[] = [
  { letter: /\p{Script=Hebrew}/u, code: ['Hebr'], lang: () => 'he', rtl: true },
  { letter: /\p{Script=Arabic}/u, code: ['Arab'], lang: (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar'), rtl: true },
  { letter: /\p{Script=Syriac}/u, code: ['Syrc'], lang: () => 'syc', rtl: true },
  { letter: /\p{Script=Thaana}/u, code: ['Thaa'], lang: () => 'dv', rtl: true },
  { letter: /\p{Script=Greek}/u, code: ['Grek'], lang: () => 'el' },
  { letter: /\p{Script=Armenian}/u, code: ['Armn'], lang: () => 'hy' },
  { letter: /\p{Script=Georgian}/u, code: ['Geor'], lang: () => 'ka' },
  { letter: /\p{Script=Ethiopic}/u, code: ['Ethi'], lang: () => 'am' },
  { letter: /\p{Script=Devanagari}/u, code: ['Deva'], lang: () => 'hi' },
  { letter: /\p{Script=Thai}/u, code: ['Thai'], lang: () => 'th' },
  { letter: /\p{Script=Myanmar}/u, code: ['Mymr'], lang: () => 'my' },
  { letter: /\p{Script=Hangul}/u, code: ['Hang', 'Kore'], lang: () => 'ko' },
  {
    letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    code: ['Hans', 'Hant', 'Jpan'],
    lang: (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'),
  },
];
