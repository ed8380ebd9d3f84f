import { attributeOf } from '../html/attributeOf.ts';
import type { HtmlElement } from '../html/htmlParts.ts';
import { readHtml } from '../html/readHtml.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * A picture says in words what it shows, for those who cannot see it (WCAG 2.1, 1.1.1).
 * Drawings carry `alt` by their schema; raw HTML must bring the attribute, empty for decoration.
 *
 * Why: someone in the room cannot see the slide, and someone reads the handout by ear.
 *
 * @example Nothing between the brackets, or no attribute in raw HTML
 * ```md
 * ## How they came
 *
 * Look: ![](bus.svg)
 * <!--  ^^^^^^^^^^^^ missing-alt -->
 *
 * <img src="bus.svg">
 * <!-- 1^^^^^^^^^^^^^^^^^^^ missing-alt -->
 *
 * Handout:
 * Look: ![ ](bus.svg)
 * <!--  ^^^^^^^^^^^^^ missing-alt -->
 * ```
 * @example ok: one sentence, or an empty attribute for what is decoration
 * ```md
 * ## How they came
 *
 * ![A bus on a dusty road](bus.svg)
 *
 * <img src="line.svg" alt="">
 * ```
 */
export const missingAlt = ruleOver(
  ['missing-alt'],
  (deck) =>
    deck.slides.flatMap((slide) =>
      [...slideTokens(slide)]
        .filter((token) => token.type === 'image' || token.type === 'html')
        .filter((token) => token.type === 'image' || pictures(token.markup).length > 0),
    ),
  (token) => {
    const bare =
      token.type === 'image'
        ? token.alt.trim() === ''
        : pictures(token.markup).some((picture) => attributeOf(picture, 'alt') === undefined);
    if (!bare) return [];
    return [
      report('missing-alt', {
        message: 'This picture says nothing to someone who cannot see it.',
        at: token.at,
        hint: 'Put one sentence between the brackets: ![what the picture shows](file.svg).',
      }),
    ];
  },
);

function pictures(markup: string): HtmlElement[] {
  return readHtml(markup).flatMap((part) => (part.type === 'element' && part.name === 'img' ? [part] : []));
}
