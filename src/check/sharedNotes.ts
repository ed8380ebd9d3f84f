import { attributeOf } from '../html/attributeOf.ts';
import { readHtml } from '../html/readHtml.ts';
import { report } from '../model/report.ts';
import { visitTokens } from '../model/visitTokens.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * Words that are shown or handed out hold no element that reveal.js takes for speaker notes (`<aside class="notes">`). Where a slide itself
 * holds one, its words become notes; inside of columns nothing can tell whose they are.
 *
 * Why: the last gate refuses a shared file with notes in it, and can only say on which slide; here the author's line is known.
 *
 * @example Notes in a column
 * ~~~md
 * ## A headline
 *
 * ```columns
 * # 1^^^^^^^^^^ shared-notes
 * - One <aside class="notes">Wait here.</aside>
 * - Two
 * ```
 * ~~~
 * @example ok: notes of the slide
 * ```md
 * ## A headline
 *
 * <aside class="notes">Wait here.</aside>
 * ```
 */
export const sharedNotes = ruleOver(
  ['shared-notes'],
  (deck) =>
    deck.slides
      .flatMap(({ tokens, handout }) => [...visitTokens([...tokens, ...handout])])
      .filter((token) => token.type === 'html'),
  ({ markup, at }) =>
    readHtml(markup).some(
      (part) =>
        part.type === 'element' &&
        part.name === 'aside' &&
        (attributeOf(part, 'class') ?? '').split(/\s/).includes('notes'),
    )
      ? [
          report('shared-notes', {
            message: 'Speaker notes stand among words that are shown.',
            at,
            hint: 'Write notes under `Note:`; only the speaker’s files carry them.',
          }),
        ]
      : [],
);
