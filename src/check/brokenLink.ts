import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * A link inside the deck must lead to one of its slides, by id or, as in reveal.js, by numbers.
 *
 * Why: a link that leads nowhere is found out in front of the audience, by the one who clicked it.
 *
 * @example A link to a slide that is not in the deck
 * ```md
 * ## Where is it?
 *
 * See it on [the map](#part-two-1).
 * <!--      ^^^^^^^^^^^^^^^^^^^^^^ broken-link -->
 *
 * Handout:
 * There is [another](#elsewhere).
 * <!--     ^^^^^^^^^^^^^^^^^^^^^ broken-link -->
 * ```
 * @example A deck that was written for another tool is built without the link
 * ```md external
 * ## Where is it?
 *
 * See it on [the map](#map).
 * <!--      ^^^^^^^^^^^^^^^ broken-link (warning) -->
 * ```
 * @example ok: by the number of a section’s slide, by an id of its own, by position, and out of the deck
 * ```md
 * <!-- .slide: id="start" -->
 * ## Where is it?
 *
 * See [the map](#part-one-2), [the start](#/start), [slide two](#/1/0) or [a page](https://example.org/#far).
 *
 * ---
 * ## The map
 * ```
 */
export const brokenLink = ruleOver(
  ['broken-link'],
  (deck) =>
    deck.slides.flatMap((slide) =>
      [...slideTokens(slide)].filter((token) => token.type === 'link').filter(({ href }) => href.startsWith('#')),
    ),
  ({ href, at }, deck) => {
    if (/^#\/\d+(\/\d+)*$/.test(href)) return [];
    const ids = deck.slides.map((slide) => slide.id);
    const id = decodeURIComponent(href.replace(/^#\/?/, ''));
    if (ids.includes(id)) return [];
    return [
      report('broken-link', {
        message: `No slide of this deck is \`${id}\`.`,
        at,
        hint: `Slides are named by section and number, such as \`${ids.at(-1) ?? ''}\`, or by an id of their own.`,
      }),
    ];
  },
);
