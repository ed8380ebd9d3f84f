import type { HtmlAttribute, HtmlElement } from './htmlParts.ts';
import { isFilmAddress } from './isFilmAddress.ts';

/** What a player plays by this attribute: a film or sound, or the captions of one; undefined for a picture. */
export function playedKind(
  { name: element }: Pick<HtmlElement, 'name'>,
  { name, value }: Pick<HtmlAttribute, 'name' | 'value'>,
): 'film' | 'captions' | undefined {
  if (name !== 'src' && name !== 'data-src') return undefined;
  if (element === 'track') return 'captions';
  if (element === 'video' || element === 'audio') return 'film';
  return element === 'source' && isFilmAddress(value) ? 'film' : undefined;
}
