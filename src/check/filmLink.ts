import { attributeOf } from '../html/attributeOf.ts';
import { isWebPage } from '../html/isWebPage.ts';
import { readHtml } from '../html/readHtml.ts';
import { report } from '../model/report.ts';
import type { Token } from '../model/tokens.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * Where a film can be seen on the web (`data-link`) is an `https` address of at most 200 signs: paper shows it as a code to scan, and shows
 * none for anything else.
 *
 * Why: a handout plays nothing, and its reader finds the film by that code alone. A path leads nowhere from a telephone, and a longer
 * address makes a code too fine to be read.
 *
 * @example A path, and an address that is not safe
 * ```md
 * ## The herd
 *
 * <video src="herd.mp4" data-link="herd.html"></video>
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ film-link -->
 *
 * <audio src="bell.mp3" data-link="http://films.example/bell"></audio>
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ film-link -->
 * ```
 * @example ok: a page of the web
 * ```md
 * ## The herd
 *
 * <video src="herd.mp4" data-link="https://films.example/herd"></video>
 * ```
 */
export const filmLink = ruleOver(
  ['film-link'],
  (deck) => deck.slides.flatMap((slide) => [...slideTokens(slide)].filter((token) => linksOf(token).length > 0)),
  (token) =>
    linksOf(token)
      .filter((link) => !isWebPage(link))
      .slice(0, 1)
      .map((link) =>
        report('film-link', {
          message: `\`${link}\` is no address that paper can show as a code.`,
          at: token.at,
          hint: 'Give a page where the film can be seen: data-link="https://…", of at most 200 signs.',
        }),
      ),
);

/** What players on a slide name as their page. */
function linksOf(token: Token): string[] {
  const own = token.type === 'image' ? token.attributes['data-link'] : undefined;
  const parts = token.type === 'html' && token.markup.includes('data-link') ? readHtml(token.markup) : [];
  const players = parts.filter((part) => part.type === 'element' && /^(?:video|audio)$/.test(part.name));
  const named = players.map((part) => (part.type === 'element' ? attributeOf(part, 'data-link') : undefined));
  return [own, ...named].filter((link) => link !== undefined);
}
