import { allowedElements } from '../html/allowedElements.ts';
import { namesPictures } from '../html/backgroundPictures.ts';
import { escapeHtml } from '../html/html.ts';
import type { HtmlAttribute, HtmlElement } from '../html/htmlParts.ts';
import { isRemote } from '../html/isRemote.ts';
import { isSafeAttribute } from '../html/isSafeAttribute.ts';
import { pictureAttributes } from '../html/pictureAttributes.ts';
import { playedKind } from '../html/playedKind.ts';
import { readHtml } from '../html/readHtml.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { Token } from '../model/tokens.ts';
import { fetchedAddresses } from './network/fetchedAddresses.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * What an author writes in HTML, or gives a slide or an element by a comment, may lay it out, and never run code, open frames, send
 * forms or ask a network. What is not allowed is left out of the page as well; an external deck is built without it.
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
 *
 * ![A bus](bus.svg) <!-- .element: onload="go()" -->
 * <!-- 1^^^^^^^^^^^^^^^^^ unsafe-html -->
 * ```
 * @example A film, a style or a font from the network
 * ```md
 * <!-- .slide: data-background-video="https://films.example/a.mp4" -->
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ remote-resource -->
 * ## A headline
 *
 * One word is <b style="background:url(//pictures.example/a.png)">painted</b>.
 * <!--        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ remote-resource -->
 * ```
 * @example A deck that was written for another tool is built without them
 * ```md external
 * ## A headline
 *
 * Click <b onclick="go()">here</b>.
 * <!--  ^^^^^^^^^^^^^^^^^^ unsafe-html (warning) -->
 *
 * <video src="a.mp4" data-src="https://films.example/a.mp4"></video>
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ remote-resource (warning) -->
 * ```
 * @example ok: HTML that lays out
 * ```md
 * ## A headline
 *
 * <div class="wide">Two <em>words</em></div>
 * <!-- no <script> here -->
 * ```
 */
export const unsafeHtml = ruleOver(['unsafe-html', 'remote-resource'], passages, ({ elements, isHtml, at }) => {
  const unsafe = elements.flatMap(unsafeIn)[0];
  const remote = elements.flatMap((element) => remoteIn(element, isHtml))[0];
  const found: Diagnostic[] = [];
  if (unsafe !== undefined) {
    found.push(
      report('unsafe-html', {
        message: `\`${unsafe}\` may not stand here: a deck runs no code of its own, opens no frames and sends no forms.`,
        at,
        hint: 'Show a picture and put a link under it.',
      }),
    );
  }
  if (remote !== undefined) {
    found.push(
      report('remote-resource', {
        message: `\`${remote}\` is on the network; a deck must work without one.`,
        at,
        hint: 'Save the file in the project, if you may, and name it by its path.',
      }),
    );
  }
  return found;
});

/** What an author wrote in one place that becomes tags. */
interface Passage {
  readonly elements: readonly HtmlElement[];
  /** Whether it is raw HTML: the pictures that it names are read, and told, where files are. */
  readonly isHtml: boolean;
  readonly at: SourceSpan;
}

/** Passages of raw HTML, and the elements that a comment of their author gives attributes to. */
function passages(deck: Deck): Passage[] {
  return deck.slides
    .flatMap((slide) => [
      ...Object.entries(slide.attributes).map(([name, value]) => ({
        markup: tagWith('section', { [name]: value }),
        isHtml: false,
        at: slide.attributesAt[name] ?? slide.at,
      })),
      ...[...slideTokens(slide)].map((token) => ({
        markup: written(token),
        isHtml: token.type === 'html',
        at: token.at,
      })),
    ])
    .map(({ markup, ...rest }) => ({ elements: readHtml(markup).filter((part) => part.type === 'element'), ...rest }))
    .filter(({ elements }) => elements.length > 0);
}

/** What a token puts into tags. Where a picture's own address leads is told where files are read. */
function written(token: Token): string {
  if (token.type === 'html') return token.markup;
  if (token.type === 'link') return tagWith('a', { href: token.href, ...token.attributes });
  return tagWith('span', token.attributes);
}

function tagWith(name: string, attributes: Readonly<Record<string, string>>): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return list.length === 0 ? '' : `<${name}${list.join('')}>`;
}

/** What of a tag is left out though it asks no network: itself, or an attribute. */
function unsafeIn(element: HtmlElement): string[] {
  if (!allowedElements.has(element.name)) return [element.name];
  return element.attributes
    .filter(({ name, value }) => !isSafeAttribute(name, value, element.name))
    .filter((attribute) => !asksNetwork(element, attribute))
    .map(({ name }) => name);
}

/** Addresses of the network that a tag would have fetched, and nobody has read. */
function remoteIn(element: HtmlElement, isHtml: boolean): string[] {
  if (!allowedElements.has(element.name)) return [];
  const pictures = pictureAttributes([element]).filter((one) => playedKind(element, one) === undefined);
  const read = new Set(isHtml ? pictures : []);
  return element.attributes
    .filter((attribute) => !read.has(attribute) && !namesPictures(attribute.name, attribute.value))
    .flatMap((attribute) => remoteAddresses(element, attribute));
}

function asksNetwork(element: HtmlElement, attribute: HtmlAttribute): boolean {
  return remoteAddresses(element, attribute).length > 0;
}

function remoteAddresses(element: HtmlElement, attribute: HtmlAttribute): string[] {
  return [...fetchedAddresses([{ ...element, attributes: [attribute] }])].filter(isRemote);
}
