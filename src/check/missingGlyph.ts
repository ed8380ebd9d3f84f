import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * Every letter must be in the kit's own fonts, or another machine shows another letter, or a box.
 *
 * Why: what the speaker saw at home is what the hall is to see, on any machine.
 *
 * @example A sign that the fonts lack, on a slide or in the notes
 * ```md
 * ## Winter comes early
 *
 * Then comes **☃** in October.
 * <!--         ^ missing-glyph -->
 *
 * Note:
 * The word is written 漢 there.
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-glyph -->
 * ```
 * @example A deck that was written for another tool is only warned
 * ```md external
 * # Winter
 *
 * ## Then comes **☃**
 * <!--            ^ missing-glyph (warning) -->
 * ```
 * @example ok: Latin and Cyrillic letters, those of Kazakh among them, and any sign in a block of code
 * ````md
 * ## Қазақстан, Öland and “quotes” – all there …
 *
 * ```
 * ☃
 * ```
 * ````
 */
export const missingGlyph = ruleOver(
  ['missing-glyph'],
  (deck) =>
    deck.slides.flatMap((slide) =>
      [...slideTokens(slide)]
        .filter((token) => 'text' in token)
        .filter(({ type }) => type !== 'code')
        .map(({ text, at }) => ({ text: text ?? '', at })),
    ),
  ({ text, at }, _, { missingGlyphs, external }) => {
    const missing = missingGlyphs(text, 'text');
    if (missing.length === 0) return [];
    const named = missing.slice(0, 5).map((character) => `${character} (U+${codePoint(character)})`);
    return [
      report('missing-glyph', {
        severity: external ? 'warning' : 'error',
        message: `The kit’s fonts have no ${named.join(', ')}.`,
        at,
        hint: 'Write it in words, or draw it with an icon.',
      }),
    ];
  },
);

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
