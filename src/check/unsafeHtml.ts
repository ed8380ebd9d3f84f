import type { HtmlPart } from '../html/htmlParts.ts';
import { readHtml } from '../html/readHtml.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * Raw HTML may lay out a slide, never run code or open frames: such parts are left out, and the author is told.
 *
 * Why: a deck is opened on a host’s machine, and its slides are printed; neither is to run what was pasted from somewhere.
 *
 * @example A script, a frame, an attribute that runs code
 * ```md
 * ## A headline
 *
 * <script>go()</script>
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^ unsafe-html -->
 *
 * <iframe src="film.html"></iframe>
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-html -->
 *
 * Click <b onclick="go()">here</b>.
 * <!--  ^^^^^^^^^^^^^^^^^^ unsafe-html -->
 * ```
 * @example ok: HTML that lays out
 * ```md
 * ## A headline
 *
 * <div class="wide">Two <em>words</em></div>
 * <!-- no <script> here -->
 * ```
 */
export const unsafeHtml = ruleOver(
  ['unsafe-html'],
  (deck) => deck.slides.flatMap((slide) => [...slideTokens(slide)].filter((token) => token.type === 'html')),
  ({ markup, at }) => {
    const found = readHtml(markup).flatMap(unsafeParts)[0];
    if (found === undefined) return [];
    return [
      report('unsafe-html', {
        message: `\`${found}\` is left out: a deck runs no code of its own and opens no frames.`,
        at,
        hint: 'Show a picture and put a link under it.',
      }),
    ];
  },
);

/** What of a tag is left out: itself, or attributes that would run code. */
function unsafeParts(part: HtmlPart): string[] {
  if (part.type !== 'element') return [];
  if (unsafeElements.has(part.name)) return [part.name];
  return part.attributes.flatMap(({ name, value }) => {
    if (/^on[a-z]/.test(name)) return [name];
    return addresses.has(name) && isScript(value) ? ['javascript'] : [];
  });
}

const unsafeElements = new Set(['script', 'iframe', 'object', 'embed', 'form', 'style', 'link']);

const addresses = new Set('href xlink:href src action formaction data poster background to from by values'.split(' '));

/** Node reads addresses as browsers do: tabs and line breaks inside vanish, and so does what stands before the first letter. */
function isScript(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'javascript:';
}
