import { attributeOf } from '../../html/attributeOf.ts';
import { escapeHtml } from '../../html/html.ts';
import type { HtmlAttribute, HtmlElement, HtmlPart } from '../../html/htmlParts.ts';
import { pictureAttributes } from '../../html/pictureAttributes.ts';
import { playedKind } from '../../html/playedKind.ts';
import { readHtml } from '../../html/readHtml.ts';
import { assetKey } from '../../model/assetKey.ts';
import type { HtmlToken } from '../../model/tokens.ts';
import { linkTarget } from './linkTarget.ts';
import { fileName, pictureBox } from './pictureBox.ts';
import type { SlideContext } from './slideContext.ts';
import { stylePictures } from './stylePictures.ts';

type Context = Pick<SlideContext, 'say' | 'assets' | 'films' | 'anchors'>;

/** A stretch of markup, and what is to stand there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Raw HTML with its pictures and films, those of styles and poster frames among them, under the addresses by which the page carries
 * them. A picture that the deck does not have is a box, a link that leads nowhere is none. What is comment alone prints nothing. Not yet
 * cleaned; players are as written (renderFilms).
 */
export function renderHtml({ markup, at: { file } }: HtmlToken, context: Context): string {
  const parts = readHtml(markup);
  if (parts.length > 0 && parts.every((part) => part.type === 'comment' || isBlank(part))) return '';
  let written = '';
  let told = 0;
  for (const { start, end, text } of parts.flatMap((part) =>
    part.type === 'element' ? edits(part, file, context) : [],
  )) {
    written += markup.slice(told, start) + text;
    told = end;
  }
  return written + markup.slice(told);
}

function isBlank(part: HtmlPart): boolean {
  return part.type === 'text' && part.text.trim() === '';
}

/** What is changed of a tag, in order. */
function edits(element: HtmlElement, file: string, context: Context): Edit[] {
  const shown = pictureAttributes([element]);
  if (element.name === 'img' && !shown.some(({ value }) => asset(value, file, context) !== undefined)) {
    const { start, end } = element;
    return [{ start, end, text: boxFor(element, shown[0]?.value ?? '', file, context) }];
  }
  return element.attributes.flatMap((attribute): Edit[] => {
    const { name, value, start, valueStart, end } = attribute;
    const isPicture = shown.includes(attribute);
    const changed = isPicture
      ? pictureAddress(attribute, element, file, context)
      : attributeValue(attribute, element, file, context);
    if (changed === value) return [];
    if (changed === undefined) return [{ start, end, text: name.endsWith('href') ? plainWords(element) : '' }];
    const text = `"${escapeHtml(changed)}"`;
    // Paper waits for no slide to come near.
    return isPicture && name === 'data-src'
      ? [{ start, end, text: `src=${text}` }]
      : [{ start: valueStart, end, text }];
  });
}

/** What a link that leads nowhere has in place of its address: it is not to look like one, unless its author said how. */
function plainWords(element: HtmlElement): string {
  if (element.name !== 'a' || attributeOf(element, 'style') !== undefined) return '';
  return 'style="color:inherit;text-decoration:none"';
}

/** The address of a picture or film; a path that leads to none goes, and of a film its name stays. */
function pictureAddress(
  attribute: HtmlAttribute,
  element: HtmlElement,
  file: string,
  context: Context,
): string | undefined {
  const { value } = attribute;
  const isFilm = playedKind(element, attribute) === 'film';
  const known = isFilm ? context.films.get(assetKey(file, value)) : asset(value, file, context);
  if (known !== undefined) return known.address;
  if (isFilm) return `data:,${encodeURIComponent(fileName(value))}`;
  return element.name === 'image' && !/^\s*(?:data:|#)/i.test(value) ? undefined : value;
}

function attributeValue(
  { name, value }: HtmlAttribute,
  element: HtmlElement,
  file: string,
  context: Context,
): string | undefined {
  if (name === 'style') return stylePictures(value, file, context);
  return element.name === 'a' && /^(?:xlink:)?href$/.test(name) ? linkTarget(value, context) : value;
}

function asset(value: string, file: string, { assets }: Context) {
  return assets.get(assetKey(file, value));
}

function boxFor(element: HtmlElement, href: string, file: string, context: Context): string {
  const {
    alt = '',
    title,
    ...rest
  } = Object.fromEntries(
    // Of two attributes of one name the first counts.
    element.attributes.map(({ name }) => [name, attributeOf(element, name) ?? '']),
  );
  const style = rest.style === undefined ? {} : { style: stylePictures(rest.style, file, context) };
  return pictureBox({ href, alt, title }, { ...rest, ...style }, context.say).markup;
}
