import { slidePieces } from '../fences/textPieces.ts';
import type { Citation, Slide } from '../model/deck.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A fact with `status: dated` shows its year on the slide that prints it. The source line counts, since it prints the years.
 *
 * Why: a figure of 2010 that is shown without its year is read as today's. "Name measure, place, year and who counted" is the
 * first rule of statistics hygiene in this field (State Department SPOG guide; Polaris 2018).
 *
 * @example A figure without its year, where the source line is off
 * ```yaml facts
 * people:
 *   status: dated
 *   year: 2012
 *   value: 16
 * ```
 * ```md
 * <!-- .slide: sources="none" -->
 * ## {fact:people.value} million people
 * <!-- 4^^^^^^^^^^^^^^^^^^^ missing-year -->
 * ```
 * @example The figure of one year beside another year
 * ```yaml facts
 * cases:
 *   status: dated
 *   year: 2009–2010
 *   values: { '2009': 49, '2010': 88 }
 * ```
 * ```md
 * <!-- .slide: sources="none" -->
 * ## Since 2009: {fact:cases.2010}
 * <!--           ^^^^^^^^^^^^^^^^^ missing-year -->
 * ```
 * @example ok: the source line says it, the slide says it, or it is only spoken
 * ```yaml facts
 * people:
 *   status: dated
 *   year: 2012
 *   value: 16
 * ```
 * ```md
 * ## {fact:people.value} million people
 *
 * ---
 * <!-- .slide: sources="none" -->
 * ## {fact:people.value} million people in 2012
 *
 * ---
 * ## A headline
 *
 * Note:
 * {fact:people.value} million people.
 * ```
 */
export const missingYear = ruleOver(
  ['missing-year'],
  (deck) =>
    deck.slides.flatMap((slide) =>
      slide.citations
        .filter(({ fact, where }) => where === 'tokens' && fact.status === 'dated')
        .map((citation) => ({ citation, slide })),
    ),
  ({ citation, slide }) => {
    const { fact, at } = citation;
    const seen = seenText(slide);
    const missing = yearsOf(citation).filter((year) => !seen.includes(year));
    if (missing.length === 0) return [];
    return [
      report('missing-year', {
        message: `\`${fact.id}\` is true of ${missing.join(' and ')}, and nothing on this slide says so.`,
        at,
        hint: `Write {fact:${fact.id}.year} beside it, or leave the source line on.`,
      }),
    ];
  },
);

/** The years that must be seen: that of the value shown, else those the fact speaks of. */
function yearsOf({ fact, part = '' }: Citation): string[] {
  const shown = fact.values?.[part] === undefined ? String(fact.year) : part;
  return shown.match(/\d{4}/g) ?? [shown];
}

function seenText(slide: Slide): string {
  const words = slidePieces(slide).filter(({ where, kind }) => where === 'tokens' && kind !== 'alt');
  return [...words.map(({ text }) => text), slide.sourceText]
    .join('\n')
    .replace(/\b(\d{2})(\d{2})[–-](\d{2})\b/g, '$1$2–$1$3');
}
