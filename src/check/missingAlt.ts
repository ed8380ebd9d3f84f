import { mermaidFence } from '../fences/mermaid.ts';
import { attributeOf } from '../html/attributeOf.ts';
import type { HtmlElement } from '../html/htmlParts.ts';
import { readHtml } from '../html/readHtml.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { FenceToken } from '../model/tokens.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * A picture says in words what it shows, for those who cannot see it (WCAG 2.1, 1.1.1).
 * Drawings carry `alt` by their schema; raw HTML must bring the attribute, empty for decoration, and a `mermaid` diagram an `accTitle`,
 * an `accDescr` or an `alt`.
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
        .filter((token) => token.type === 'image' || token.type === 'html' || token.type === 'fence')
        .filter((token) => token.type !== 'html' || pictures(token.markup).length > 0)
        .filter((token) => token.type !== 'fence' || mermaidFence.specOf(token) !== undefined),
    ),
  (token) => {
    if (token.type === 'fence') return mermaidFence.specOf(token)?.alt === undefined ? [silentDiagram(token)] : [];
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

/** Other fences ask for `alt` by their schema; this one's text is another program's. */
function silentDiagram({ at }: FenceToken): Diagnostic {
  return report('missing-alt', {
    message: 'This diagram says nothing to someone who cannot see it.',
    at,
    hint: 'Put `accTitle: what it shows` below its first line; or, above that, `alt: what it shows` between two lines `---`.',
  });
}

function pictures(markup: string): HtmlElement[] {
  return readHtml(markup).flatMap((part) => (part.type === 'element' && part.name === 'img' ? [part] : []));
}
