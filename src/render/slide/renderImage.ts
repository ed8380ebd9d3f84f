import { attributeList, type Html, html } from '../../html/html.ts';
import { assetKey } from '../../model/assetKey.ts';
import type { ImageToken } from '../../model/tokens.ts';
import { pictureBox } from './pictureBox.ts';
import type { SlideContext } from './slideContext.ts';

/** A picture or a film in running text, its file by the address under which the page carries it. */
export function renderImage(
  image: ImageToken,
  { assets, films, say }: Pick<SlideContext, 'assets' | 'films' | 'say'>,
): Html {
  const key = assetKey(image.at.file, image.href);
  const film = films.get(key);
  if (film !== undefined) return renderFilm(image, film.address);
  const source = assets.get(key)?.address;
  if (source === undefined) return pictureBox(image, image.attributes, say);
  const { src: _, 'data-src': __, ...attributes } = image.attributes;
  return html`<img${attributeList({ src: source, alt: image.alt, title: image.title, ...attributes })}>`;
}

/** A film that is written as a picture: a player as an author would write it in HTML (renderFilms). */
function renderFilm({ alt, title, attributes }: ImageToken, address: string): Html {
  const { src: _, 'data-src': __, ...given } = attributes;
  return html`<video${attributeList({ src: address, 'aria-label': alt || undefined, title, ...given })}></video>`;
}
