import { attributeList, type Html, html, raw } from '../../html/html.ts';
import { assetKey } from '../../model/assetKey.ts';
import type { Slide } from '../../model/deck.ts';
import type { Film } from '../../model/film.ts';
import type { SlideContext } from './slideContext.ts';

/**
 * The film behind a slide, by `data-background-video` of reveal.js: one, or several to choose from with commas between. Source: reveal.js
 * 5, slidecontent.js.
 */
export function groundFilms(
  { attributes, at }: Pick<Slide, 'attributes' | 'at'>,
  { films }: Pick<SlideContext, 'films'>,
): readonly Film[] {
  const written = (attributes['data-background-video'] ?? '').split(',').map((address) => address.trim());
  return written.flatMap((href) => films.get(assetKey(at.file, href)) ?? []);
}

/** The film as it plays behind what the slide shows: nothing where the deck has none. */
export function filmGround(slide: Pick<Slide, 'attributes' | 'at'>, context: Pick<SlideContext, 'films'>): Html {
  const films = groundFilms(slide, context);
  if (films.length === 0) return raw('');
  const { attributes } = slide;
  const opacity = Number(attributes['data-background-opacity'] ?? 1);
  const fit = attributes['data-background-size'] === 'contain' ? 'contain' : 'cover';
  const list = attributeList({
    'data-film-ground': '',
    'aria-hidden': 'true',
    'data-autoplay': '',
    playsinline: '',
    ...('data-background-video-loop' in attributes ? { loop: '' } : {}),
    ...('data-background-video-muted' in attributes ? { muted: '' } : {}),
    preload: 'auto',
    style: `object-fit:${fit}${opacity >= 0 && opacity < 1 ? `;opacity:${opacity}` : ''}`,
  });
  return html`<video${list}>${films.map(({ address }) => html`<source src="${address}">`)}</video>`;
}

/** Whether an attribute of a slide is about the film behind it, which reveal.js is not to look for. */
export function namesFilm(name: string): boolean {
  return /^data-background-video(?:-loop|-muted)?$/.test(name);
}
