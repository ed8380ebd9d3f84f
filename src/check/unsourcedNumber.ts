import { authoredPieces, placeInPiece, type TextPiece } from '../fences/textPieces.ts';
import type { Deck } from '../model/deck.ts';
import { replaceReferences } from '../model/references.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A number on a slide is a fact of the ledger, written as `{fact:id.value}`; one that is typed by hand is a warning.
 * Alternative text, captions and chart cells count as slide. What is let through, since it measures nothing: years and decades
 * (1991, 1950–1953, 1990s), numbers that are part of a name (Tier 2, I-94, 24/7, the lower 48), ordinals with their noun spelled in
 * letters, list numbers, code, and phone numbers that are no help line's. A help line's number must be `{helpline:id.phone}`,
 * so that its last check is known. Numbers in words (“five neighbors”) are not looked for.
 *
 * Why: a figure that stands in one place can be corrected in one place, and carries its year and source with it.
 *
 * @example A count, a share and a rank that are typed by hand
 * ```md
 * ## About 300 people live here
 * <!--     ^^^ unsourced-number -->
 *
 * Some 27,600,000 or 62 %, in the 13th state
 * <!-- ^^^^^^^^^^ unsourced-number -->
 * <!--               ^^ unsourced-number -->
 * <!--                            ^^^^ unsourced-number -->
 * ```
 * @example In a drawing: a label, a chart’s cell, the alternative text
 * ````md
 * ## A headline
 *
 * ```chart
 * rows: [{ label: Cases, n: 49 }]
 * <!--                      ^^ unsourced-number -->
 * alt: One bar of 49 cases
 * <!--            ^^ unsourced-number -->
 * ```
 * ````
 * @example A help line’s number
 * ```yaml helplines
 * line:
 *   phone: 1-800-555-0100
 * ```
 * ```md
 * ## Call 1-800-555-0100 now
 * <!--    ^^^^^^^^^^^^^^ unsourced-number -->
 * ```
 * @example ok: the ledger’s own figures
 * ```yaml facts
 * size:
 *   value: 300
 * ```
 * ```yaml helplines
 * line:
 *   phone: 1-800-555-0100
 * ```
 * ```md
 * ## About {fact:size.value} people; call {helpline:line.phone}
 * ```
 * @example ok: years, names with a number, words, and what is only spoken or read at home
 * ```md
 * ## From 1991 to 1995–97, and in the 1930s
 *
 * 1. Tier 2, I-94 and the lower 48 at 24/7
 * 2. The church: 701-555-0199
 * 3. Five neighbors
 *
 * Note:
 * Some 300 people.
 * ```
 */
export const unsourcedNumber = ruleOver(
  ['unsourced-number'],
  (deck) =>
    deck.sections
      .flatMap(({ slides }) => slides)
      .flatMap(authoredPieces)
      .filter(({ where, kind }) => where === 'tokens' && kind !== 'code' && kind !== 'reference'),
  (piece, deck) => {
    const helpNumbers = helpLineNumbers(deck);
    return typedNumbers(piece, helpNumbers).map(({ text, offset }) =>
      report('unsourced-number', {
        message: `\`${text}\` is typed by hand; the ledger does not know it.`,
        at: placeInPiece(piece, offset, text.length),
        hint: helpNumbers.has(text)
          ? 'Write {helpline:id.phone}, so that its last check is known.'
          : 'Enter it in the ledger and write {fact:id.value}, or say it in words.',
      }),
    );
  },
);

type HelpNumbers = ReadonlySet<string | undefined>;

/** Words before a number that make it a name. */
const naming = /\b(tier|part|step|article|section|chapter|grade|number|no\.|question|slide|page|day|lower)\s*$/i;

function typedNumbers({ text }: TextPiece, helpNumbers: HelpNumbers): { text: string; offset: number }[] {
  const bare = replaceReferences(text, (_, written) => ' '.repeat(written.length));
  return [...bare.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,:/'’–-]*/gu)]
    .map((match) => ({ text: match[0].replace(/[.,:/'’–-]+$/, ''), offset: match.index }))
    .filter(({ text: word }) => /\d/.test(word))
    .filter(({ text: word, offset }) => helpNumbers.has(word) || !(isFree(word) || naming.test(bare.slice(0, offset))));
}

function isFree(word: string): boolean {
  const year = /^(1[0-9]|20)\d\d([–-](\d\d|\d{4}))?$/.test(word);
  const phone = /^\d{1,4}(-\d{2,4}){1,3}$/.test(word) && word.replace(/\D/g, '').length >= 7;
  const ordinal = /^[\d.,]+(st|nd|rd|th)$/i.test(word);
  return year || phone || word === '24/7' || (/\p{L}/u.test(word) && !ordinal);
}

/** Numbers of all help lines; a line may lack some. */
function helpLineNumbers(deck: Deck): HelpNumbers {
  const lines = [...deck.ledger.helpLines.values()];
  return new Set(lines.flatMap(({ phone, text, tty }) => [phone, text?.number, tty]));
}
