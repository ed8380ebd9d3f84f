import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { HandoutFit } from '../../model/pageFit.ts';
import { report } from '../../model/report.ts';

/** As many letters of a line as tell which it is. */
const mostLetters = 60;

/**
 * What handouts of one sheet, of half pages or of cards had no room for. Such a page takes out what may go, from the end of its lists;
 * nothing of it goes in silence, and a page that is too full even so is not printed.
 *
 * Why: an action that is missing from the page to take home is an action nobody takes, and its author thinks it is there.
 *
 * @example A summary that lost an action
 * ```yaml fits
 * - { layout: summary, leftOut: [Learn more], overfull: false }
 * ```
 * ```yaml manifest
 * handouts: [summary]
 * #          ^^^^^^^ left-out
 * ```
 * ```md
 * ## A headline
 * ```
 * @example Cards that are too full
 * ```yaml fits
 * - { layout: wallet, leftOut: [], overfull: true }
 * ```
 * ```yaml manifest
 * handouts: [summary, wallet]
 * #                   ^^^^^^ handout-overflow
 * ```
 * ```md
 * ## A headline
 * ```
 * @example ok: all has room
 * ```yaml fits
 * - { layout: summary, leftOut: [], overfull: false }
 * ```
 * ```yaml manifest
 * handouts: [summary]
 * ```
 * ```md
 * ## A headline
 * ```
 */
export function fitDiagnostics({ manifest }: Deck, fits: readonly HandoutFit[]): Diagnostic[] {
  return fits.flatMap(({ layout, leftOut, overfull }) => {
    const at = manifest.handoutsAt?.[layout] ?? manifest.at;
    const lost = leftOut.map((text) => `“${shortened(text)}”`).join(', ');
    return [
      ...(leftOut.length === 0
        ? []
        : [
            report('left-out', {
              message: `\`${layout}\` has no room for all: ${lost} ${leftOut.length === 1 ? 'is' : 'are'} left out.`,
              at,
              hint: 'Say it in fewer words, or say less.',
            }),
          ]),
      ...(overfull
        ? [
            report('handout-overflow', {
              message: `\`${layout}\` is too full for its sheet.`,
              at,
              hint: 'Shorten the texts that it is made of: title, summary, `handoutTexts`.',
            }),
          ]
        : []),
    ];
  });
}

function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).trimEnd()}…`;
}
