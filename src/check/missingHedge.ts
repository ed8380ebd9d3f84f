import { slidePieces } from '../fences/textPieces.ts';
import type { Citation, Slide } from '../model/deck.ts';
import type { Fact } from '../model/ledger.ts';
import { report } from '../model/report.ts';
import { printedSlides } from './printedSlides.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * Hearsay and opinion go out only with their hedge in the same part of the slide. `{fact:id}` and `{fact:id.hedge}` print it;
 * the hedge's own words serve too. In the notes, which are spoken in the first person, “I was told” and its like serve as well.
 *
 * Why: few reliable figures exist on what is done in secret, and a speaker's authority turns “somebody told me” into a statistic
 * (State Department SPOG guide). A listener must hear what a claim rests on.
 *
 * @example A bare figure on the slide; a hedge in the notes is not seen there
 * ```yaml facts
 * cows:
 *   status: hearsay
 *   hedge: a woman in an audience said that
 *   value: 300
 *   text: '{value} cows were flown over'
 * ```
 * ```md
 * ## They sent {fact:cows.value} cows
 * <!--         ^^^^^^^^^^^^^^^^^ missing-hedge -->
 *
 * Note:
 * {fact:cows}.
 * ```
 * @example An opinion by one of its years, and its text without its hedge
 * ```yaml facts
 * mood:
 *   status: opinion
 *   hedge: the speaker thinks that
 *   values: { '2009': 4, '2010': 5 }
 * ```
 * ```md
 * ## It was {fact:mood.2010}
 * <!--      ^^^^^^^^^^^^^^^^ missing-hedge -->
 *
 * Handout:
 * It was {fact:mood.text}.
 * <!--   ^^^^^^^^^^^^^^^^ missing-hedge -->
 * ```
 * @example ok: with its hedge, in the hedge’s own words, or as a speaker says it
 * ```yaml facts
 * cows:
 *   status: hearsay
 *   hedge: a woman in an audience said that
 *   value: 300
 * ```
 * ```md
 * ## {fact:cows.hedge} {fact:cows.value} cows came
 *
 * Handout:
 * A woman in an audience
 * said that {fact:cows.value} came.
 *
 * Note:
 * I was told of {fact:cows.value}.
 * ```
 */
export const missingHedge = ruleOver(
  ['missing-hedge'],
  (deck) =>
    printedSlides(deck).flatMap((slide) =>
      slide.citations.filter(({ fact }) => needsHedge(fact)).map((citation) => ({ citation, slide })),
    ),
  ({ citation, slide }) => {
    const { fact, at } = citation;
    if (!states(citation) || isHedged(citation, slide)) return [];
    return [
      report('missing-hedge', {
        message: `\`${fact.id}\` is ${fact.status}, and goes out here without its hedge.`,
        at,
        hint: `Write {fact:${fact.id}}, or put {fact:${fact.id}.hedge} before it: “${fact.hedge ?? ''} …”.`,
      }),
    ];
  },
);

function needsHedge(fact: Fact): boolean {
  return fact.status === 'hearsay' || fact.status === 'opinion';
}

/** Whether a citation says the claim or its figure; its year, unit or hedge alone claims nothing. */
function states({ fact, part = '' }: Citation): boolean {
  return part === 'text' || part === 'value' || part === 'number' || fact.values?.[part] !== undefined;
}

/** Whether the hedge is printed in the same part of the slide, by a reference or in its own words. */
function isHedged({ fact, where }: Citation, slide: Slide): boolean {
  const said = plain(
    slidePieces(slide)
      .filter((piece) => piece.where === where)
      .map(({ text }) => text)
      .join(' '),
  );
  return said.includes(plain(fact.hedge ?? '')) || (where === 'notes' && spokenHedge.test(said));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** How a speaker hedges in her own voice. Matched against lower-case words without punctuation. */
const spokenHedge =
  /\b(i (was|am|have been) told|told me|i (have )?(heard|read somewhere)|i (think|believe|suspect|guess|wonder|remember)|my (impression|guess|view)|it seem(s|ed) to me|as i remember|(it|this) is (often )?said|they say|said to me|wrote to me|i cannot (say|prove|know))\b/;
