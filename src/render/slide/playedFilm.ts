import { attributeList, type Html, html, raw } from '../../html/html.ts';
import type { Attributes } from '../../model/tokens.ts';
import type { FilmPlayer } from './filmPlayers.ts';

/**
 * A player as it stands in a deck. It starts with its slide (reveal.js's `data-autoplay`) and never as the deck opens; one that does not
 * start by itself has its buttons.
 */
export function playedFilm({ attributes, films, tracks, name, kind }: FilmPlayer): Html {
  const tag = raw(kind === 'sound' && !('poster' in attributes) ? 'audio' : 'video');
  const starts = 'autoplay' in attributes || 'data-autoplay' in attributes;
  const { preload = '' } = attributes;
  const [first] = films;
  const given = Object.fromEntries(Object.entries(attributes).filter(([key]) => isKept(key)));
  const size = isSized(attributes) || first === undefined ? {} : sizeOf(first.facts);
  const list = attributeList({
    'data-film': isSized(attributes) ? 'sized' : '',
    ...(films.length === 1 ? { src: first?.address } : {}),
    ...size,
    ...given,
    ...('controls' in attributes || !starts ? { controls: '' } : {}),
    ...(starts ? { 'data-autoplay': '' } : {}),
    preload: /^(?:none|auto)$/.test(preload) ? preload : eager(starts),
    'aria-label': name,
  });
  const sources = films.length === 1 ? [] : films.map(({ address }) => html`<source src="${address}">`);
  return html`<${tag}${list}>${sources}${tracks.map(track)}</${tag}>`;
}

/** reveal.js starts a film once its first picture is there, which not every browser fetches unasked. */
function eager(starts: boolean): string {
  return starts ? 'auto' : 'metadata';
}

/** Whether its author gave it a size. */
export function isSized(attributes: Attributes): boolean {
  return (
    'width' in attributes || 'height' in attributes || /(?:^|[;\s])(?:width|height)\s*:/i.test(attributes.style ?? '')
  );
}

function sizeOf({ width, height }: { readonly width?: number; readonly height?: number }): Attributes {
  return width === undefined || height === undefined ? {} : { width: String(width), height: String(height) };
}

/** What a player keeps of what its author wrote. */
function isKept(name: string): boolean {
  return /^(?:class|id|style|width|height|lang|dir|poster|loop|muted|playsinline|data-(?!autoplay$|link$|src$)[\w-]+)$/.test(
    name,
  );
}

function track({ src, kind, srclang, label, ...rest }: Attributes): Html {
  const standard = 'default' in rest ? '' : undefined;
  return html`<track${attributeList({ src, kind: kind || 'captions', srclang, label, default: standard })}>`;
}
