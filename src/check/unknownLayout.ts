import { didYouMean } from '../model/didYouMean.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A slide's layout must be one that the theme draws.
 *
 * Why: a slide without its layout is shown as any other, and nobody knows why it looks so.
 *
 * @example A layout that the theme does not draw
 * ```md
 * <!-- .slide: layout="statment" -->
 * ## A headline
 * <!-- 1^^^^^^^^^^^^^ unknown-layout -->
 * ```
 * @example ok: one that it draws, and none
 * ```md
 * <!-- .slide: layout="statement" -->
 * ## A headline
 *
 * ---
 * ## Another headline
 * ```
 */
export const unknownLayout = ruleOver(
  ['unknown-layout'],
  (deck) => deck.slides.filter((slide) => slide.layout !== 'default'),
  (slide, _, { layouts }) => {
    if (layouts.includes(slide.layout)) return [];
    return [
      report('unknown-layout', {
        message: `The theme has no layout \`${slide.layout}\`.`,
        at: slide.at,
        hint:
          layouts.length === 0
            ? 'The theme draws no layouts of its own.'
            : `${didYouMean(slide.layout, layouts)}There are ${layouts.join(', ')}.`,
      }),
    ];
  },
);
