import type { Deck } from '../model/deck.ts';
import { deckTexts } from '../model/deckTexts.ts';
import { report } from '../model/report.ts';
import type { Translation } from '../model/section.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * The second side of a card is printed in another language once a reader of that language has confirmed it (`confirmedBy`). One that
 * nobody has confirmed is left out, and that is told. A deck in the words of twins is printed, and each sheet says that nobody has confirmed
 * them; that is told at the twin.
 *
 * Why: a wrong word on a card reaches the one person who can read nothing else, and nobody who prints it can see that it is wrong.
 *
 * @example One of two languages is confirmed
 * ```yaml manifest
 * handouts: [wallet]
 * handoutTexts:
 *   card:
 *     title: Ask
 *     lines: [Who pays me?]
 *     lang:
 *       es: { title: Pregunte, lines: [¿Quién me paga?], confirmedBy: "a native reader, 2026" }
 *       ru: { title: Спросите, lines: [Кто мне платит?] }
 * #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unconfirmed-language
 * ```
 * ```md
 * ## A headline
 * ```
 * @example ok: no card is asked for
 * ```yaml manifest
 * handoutTexts:
 *   card:
 *     title: Ask
 *     lines: [Who pays me?]
 *     lang:
 *       ru: { title: Спросите, lines: [Кто мне платит?] }
 * ```
 * ```md
 * ## A headline
 * ```
 */
export const unconfirmedLanguage = ruleOver(
  ['unconfirmed-language'],
  (deck) => [...cardSides(deck), ...translations(deck)],
  ({ language, confirmedBy, at, what }) =>
    confirmedBy === undefined
      ? [
          report('unconfirmed-language', {
            message: `${what(language)}: no reader of that language has confirmed it.`,
            at,
            hint: 'Show it to somebody who grew up with the language; then say who confirmed it under `confirmedBy`, such as `a native reader, 2026`.',
          }),
        ]
      : [],
);

interface ForeignWords extends Translation {
  /** The beginning of what is told of them. */
  readonly what: (language: string) => string;
}

function cardSides(deck: Deck): ForeignWords[] {
  if (!deck.manifest.handouts.includes('wallet')) return [];
  const what = (language: string): string => `The card is not printed in \`${language}\``;
  return (deckTexts(deck).card?.languages ?? []).map((side) => ({ ...side, what }));
}

function translations({ manifest, sections, omitted }: Deck): ForeignWords[] {
  const used = [manifest.translation, ...[...sections, ...omitted].map(({ section }) => section.translation)];
  const what = (language: string): string => `Every sheet with these words in \`${language}\` is marked`;
  return used.flatMap((one) => (one === undefined ? [] : [{ ...one, what }]));
}
