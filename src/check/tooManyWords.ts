import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';
import { slideWords } from './slideWords.ts';

/** Our limit for a slide that is heard while it is read: a sentence headline and one picture (Garner & Alley 2013). */
const warnAbove = 25;
const refuseAbove = 40;

/**
 * Too many words on a slide beside its title.
 *
 * Why: nobody reads and listens at once. A sentence headline and one picture are remembered best (Garner & Alley 2013).
 *
 * @example Twenty-six words
 * ```md
 * ## How they lived
 * <!-- 1^^^^^^^^^^^^^^^^^ too-many-words -->
 *
 * They came in the spring of a cold year and built a house of stone, and planted trees around it that still stand today.
 *
 * And more
 * ```
 * @example Forty-one are an error
 * ```md
 * ## How they lived
 * <!-- 1^^^^^^^^^^^^^^^^^ too-many-words (error) -->
 *
 * They came in the spring of a cold year and built a house of stone, and planted trees around it that still stand today.
 *
 * - The house had one room, one stove and
 * - one window to the south, and no back door.
 * ```
 * @example ok: twenty-five, alternative text and notes aside
 * ```md
 * ## How they lived
 *
 * They came in the spring of a cold year and built a house of stone, and planted trees around it that still stand today.
 *
 * ![A house of stone with trees around it, seen from the road](house.svg)
 *
 * Still.
 *
 * Note:
 * Whatever else there is to say is said here.
 * ```
 */
export const tooManyWords = ruleOver(
  ['too-many-words'],
  (deck) => deck.slides.filter((slide) => slide.layout !== 'title'),
  (slide) => {
    const count = slideWords(slide).length;
    if (count <= warnAbove) return [];
    return [
      report('too-many-words', {
        severity: count > refuseAbove ? 'error' : 'warning',
        message: `${count} words beside the title; ${warnAbove} is what a listener reads while listening.`,
        at: slide.at,
        hint: 'Say the rest in the notes, or make two slides of it.',
      }),
    ];
  },
);
