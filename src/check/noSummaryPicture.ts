import { standaloneFences } from '../fences/standaloneFences.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * The slide that `summary: picture:` names is there, and has a map, a chart, a diagram or another drawing that says something without its
 * slide.
 *
 * Why: else another drawing, the first of the talk, takes its place on the page that people take home, and nobody chose that one.
 *
 * @example The name of a section, not of a slide
 * ```yaml manifest
 * handouts: [summary]
 * summary:
 *   picture: part-two
 * #          ^^^^^^^^ no-summary-picture
 * ```
 * ```md
 * ---
 * minutes: 1
 * ---
 * ## A headline
 * ```
 * @example ok: a slide with a map
 * ```yaml manifest
 * handouts: [summary]
 * summary:
 *   picture: part-one-1
 * ```
 * ````md
 * ---
 * minutes: 1
 * ---
 * ## A headline
 *
 * ```map
 * focus: Norway
 * alt: Norway
 * ```
 * ````
 */
export const noSummaryPicture = ruleOver(
  ['no-summary-picture'],
  ({ manifest: { summary, handouts } }) =>
    summary?.picture === undefined || !handouts.includes('summary') ? [] : [summary.picture],
  (id, { manifest, slides }) => {
    const slide = slides.find((one) => one.id === id);
    if (slide !== undefined && standaloneFences(slide.tokens).length > 0) return [];
    const drawn = slides.filter(({ tokens }) => standaloneFences(tokens).length > 0).map((one) => `\`${one.id}\``);
    return [
      report('no-summary-picture', {
        message:
          slide === undefined
            ? `The talk has no slide \`${id}\` for the summary’s picture.`
            : `Slide \`${id}\` has no drawing that says something by itself, so the summary shows another.`,
        at: manifest.summaryPictureAt ?? manifest.at,
        hint: drawn.length === 0 ? 'No slide of the talk has one.' : `These have one: ${drawn.join(', ')}.`,
      }),
    ];
  },
);
