import { attributeOf } from '../html/attributeOf.ts';
import { backgroundPictures } from '../html/backgroundPictures.ts';
import type { HtmlElement } from '../html/htmlParts.ts';
import { isFilmAddress } from '../html/isFilmAddress.ts';
import { isRemote } from '../html/isRemote.ts';
import { pictureAttributes } from '../html/pictureAttributes.ts';
import { playedKind } from '../html/playedKind.ts';
import { readCss } from '../html/readCss.ts';
import { readHtml } from '../html/readHtml.ts';
import type { AssetUse, Slide } from '../model/deck.ts';
import type { Token } from '../model/tokens.ts';
import { visitTokens } from '../model/visitTokens.ts';

/** Every picture and film that a slide shows, behind it, on it and in its styles, in order, each with the place that names it. */
export function collectAssets(
  slide: Pick<Slide, 'attributes' | 'attributesAt' | 'tokens' | 'notes' | 'handout' | 'at'>,
): AssetUse[] {
  const { attributes, attributesAt, at } = slide;
  const of = (name: string, hrefs: readonly string[]): AssetUse[] =>
    hrefs.map((href) => ({ href, at: attributesAt[name] ?? at }));
  const image = attributes['data-background-image'] === undefined ? 'data-background' : 'data-background-image';
  const films = (attributes['data-background-video'] ?? '').split(',').filter((film) => film.trim() !== '');
  return [
    ...of(image, backgroundPictures(attributes)),
    ...of('data-background-video', films).map((use): AssetUse => ({ ...use, href: use.href.trim(), kind: 'film' })),
    ...of('style', styleFiles(attributes.style)),
    ...[...visitTokens([...slide.tokens, ...slide.notes, ...slide.handout])].flatMap(tokenAssets),
  ];
}

function tokenAssets(token: Token): AssetUse[] {
  const { at } = token;
  const own = token.type === 'image' ? [{ href: token.href, at, ...(isOwnFilm(token.href) ? film : {}) }] : [];
  const inside = token.type === 'html' ? htmlAssets(token.markup).map((use) => ({ ...use, at })) : [];
  return [...own, ...inside, ...styleFiles(token.attributes.style).map((href) => ({ href, at }))];
}

const film = { kind: 'film' } as const;

/** A film that is written as a picture. One of a network is told as such. */
function isOwnFilm(href: string): boolean {
  return isFilmAddress(href) && !isRemote(href) && !/^\s*data:/i.test(href);
}

/** Pictures and films in raw HTML; of a picture that names no file, an empty address. */
function htmlAssets(markup: string): Omit<AssetUse, 'at'>[] {
  const elements = readHtml(markup).filter((part) => part.type === 'element');
  return elements.flatMap((element) => [
    ...shownBy(element),
    ...styleFiles(attributeOf(element, 'style')).map((href) => ({ href })),
  ]);
}

function shownBy(element: HtmlElement): Omit<AssetUse, 'at'>[] {
  const shown = pictureAttributes([element]).map((attribute) => {
    const kind = playedKind(element, attribute);
    return { href: attribute.value, ...(kind === undefined ? {} : { kind }) };
  });
  return element.name === 'img' && shown.length === 0 ? [{ href: '' }] : shown;
}

/**
 * The pictures that styles show: paths, and pictures written into them. An id such as `#gradient` is in the page; what is on a network
 * is told where markup is held against the rules.
 */
function styleFiles(style: string | undefined): string[] {
  if (style?.includes('(') !== true) return [];
  return readCss(style)
    .places.map(({ address }) => address)
    .filter((address) => address !== '' && !isRemote(address) && !/^\s*(?:#|data:(?!image\/))/i.test(address));
}
