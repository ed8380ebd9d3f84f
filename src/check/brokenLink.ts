import { attributeOf } from '../html/attributeOf.ts';
import { isSafeAttribute } from '../html/isSafeAttribute.ts';
import { linkAddress } from '../html/linkAddress.ts';
import { readHtml } from '../html/readHtml.ts';
import { anchorOf } from '../model/anchorOf.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { Token } from '../model/tokens.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * A link inside the deck must lead to one of its slides, by id or, as in reveal.js, by numbers. A link to a file is taken out, on screen
 * and on paper, and its words stay: where the deck is opened there is no such file, and the address would name a folder of this machine.
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
 * @example A link to a file, or to nothing, is left out with a warning
 * ```md
 * ## Where is it?
 *
 * See [the worksheet](paper.pdf) and [it]().
 * <!-- 5^^^^^^^^^^^^^^^^^^^^^^^^^^ broken-link (warning) -->
 * <!--                               ^^^^^^ broken-link (warning) -->
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
  (deck) => deck.slides.flatMap((slide) => [...slideTokens(slide)].flatMap(linksIn)),
  (link, deck) => {
    const { href, at } = link;
    if (!href.startsWith('#')) return linkAddress(href) === undefined ? [linkToFile(link)] : [];
    if (anchorOf(deck.anchors, href) !== undefined) return [];
    return [
      report('broken-link', {
        message: `No slide of this deck is \`${href.replace(/^#\/?/, '')}\`.`,
        at,
        hint: `Slides are named by section and number, such as \`${deck.slides.at(-1)?.id ?? ''}\`, or by an id of their own.`,
      }),
    ];
  },
);

interface Link {
  readonly href: string;
  readonly at: SourceSpan;
}

/** Links in Markdown and in raw HTML. One that would run code is told of as that. */
function linksIn(token: Token): Link[] {
  const { at } = token;
  const found = token.type === 'link' ? [token.attributes.href ?? token.href] : [];
  const written = token.type === 'html' ? readHtml(token.markup) : [];
  for (const part of written) {
    if (part.type !== 'element' || part.name !== 'a') continue;
    found.push(...['href', 'xlink:href'].flatMap((name) => attributeOf(part, name) ?? []));
  }
  return found.filter((href) => isSafeAttribute('href', href, 'a')).map((href) => ({ href: href.trim(), at }));
}

function linkToFile({ href, at }: Link): Diagnostic {
  return report('broken-link', {
    severity: 'warning',
    message:
      href === ''
        ? 'This link names no address.'
        : `\`${href}\` is on this machine alone; the words stay, without a link.`,
    at,
    hint: 'Name a page by its whole address, https://…; a slide by #id. A file goes along on its own, and the words say which.',
  });
}
