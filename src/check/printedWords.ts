import { report } from '../model/report.ts';
import { awaitsReader, missingWords } from '../words/say.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * What the kit itself prints (Sources, Name, Slide 3 of 12 …) is there in the talk's language, and a reader of that language has
 * confirmed it. Where a word is missing the English one is printed; where nobody has confirmed them, every sheet says so. A project's own
 * words stand in `decks/words.yaml`.
 *
 * Why: a sheet of two languages reads as an oversight, and a wrong word on it cannot be seen by whoever prints it.
 *
 * @example Russian, which no native reader has confirmed
 * ```yaml manifest
 * language: ru
 * #         ^^ unconfirmed-words
 * ```
 * ```md
 * ## Заголовок
 * ```
 * @example A language of which the kit has no words
 * ```yaml manifest
 * language: pl
 * #         ^^ missing-words
 * ```
 * ```md
 * ## Nagłówek
 * ```
 * @example ok: Spanish
 * ```yaml manifest
 * language: es-MX
 * ```
 * ```md
 * ## Un título
 * ```
 */
export const printedWords = ruleOver(
  ['missing-words', 'unconfirmed-words'],
  ({ manifest }) => (manifest.reveal === undefined ? [manifest.language] : []),
  (language, { manifest, ledger }) => {
    const { words } = ledger;
    const missing = missingWords(language, words);
    const at = manifest.languageAt ?? manifest.at;
    return [
      ...(missing.length === 0
        ? []
        : [
            report('missing-words', {
              message: `Of what the kit itself prints, ${missing.length} words and sentences are not there in \`${language}\`: English ones are printed.`,
              at,
              hint: `Missing are ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' and more' : ''}: say them in decks/words.yaml; \`talk new words ${language}\` writes the list.`,
            }),
          ]),
      ...(awaitsReader(language, words)
        ? [
            report('unconfirmed-words', {
              message: `No reader of \`${language}\` has confirmed what the kit prints in it, and every sheet says so.`,
              at,
              hint: `Show a sheet to somebody who grew up with the language; then say who confirmed it in decks/words.yaml: \`${language}: { confirmedBy: "a native reader, 2026" }\`.`,
            }),
          ]
        : []),
    ];
  },
);
