import { assetPath } from '../model/assetPath.ts';
import { isPhotograph } from '../model/photograph.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A photograph has its licence and author in assets/credits.yaml, and the consent of everyone who can be recognized on it.
 * Drawings (SVG) are the kit's own and need none.
 *
 * Why: survivors and bystanders must be able to say no to being shown, and who gains from a picture is to be asked before it is
 * used (BEST Alliance 2023; Love146). A school that posts the handout must be able to name the licence.
 *
 * @example A photograph that the list of credits does not have, in the text or behind it
 * ```md
 * ## The herd
 *
 * Look: ![Grass](../../../assets/photos/herd.jpg)
 * <!--  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-credit -->
 *
 * ---
 * <!-- .slide: data-background-image="../../../assets/photos/steppe.png" -->
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-credit -->
 * ## The steppe
 * ```
 * @example A photograph that is written into the text
 * ```md
 * ## The herd
 *
 * Look: ![Grass](data:image/png;base64,AAAA)
 * <!--  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-credit -->
 * ```
 * @example ok: one whose licence and author are known, and a drawing of the kit’s own
 * ```yaml credits
 * assets/photos/herd.jpg: { licence: CC BY 4.0, author: Somebody, people: false }
 * assets/photos/my lake.jpg: { licence: CC BY 4.0, author: Somebody, people: false }
 * ```
 * ```md
 * ## The herd
 *
 * ![Grass](../../../assets/photos/herd.jpg)
 *
 * ![Water](../../../assets/photos/my%20lake.jpg)
 *
 * ![A bus](../../../assets/illustrations/bus.svg)
 * ```
 */
export const missingCredit = ruleOver(
  ['missing-credit'],
  (deck) => deck.assets.filter(({ href, kind }) => kind === undefined && isPhotograph(href)),
  ({ href, at }, _, { credits }) => {
    const embedded = href.startsWith('data:');
    const path = assetPath({ href, at });
    if (!embedded && credits.has(path)) return [];
    return [
      report('missing-credit', {
        message: embedded
          ? 'A photograph that is written into the text has no licence that could be named.'
          : `\`${path}\` has no licence and author in assets/credits.yaml.`,
        at,
        hint: embedded
          ? 'Save it as a file in assets, and enter it in assets/credits.yaml.'
          : `Enter it there: ${path}: { licence: …, author: …, people: false }.`,
      }),
    ];
  },
);
