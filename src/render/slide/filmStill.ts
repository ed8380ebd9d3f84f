import { qrCode } from '../../fences/drawing/qrCode.ts';
import { attributeList, type Html, html } from '../../html/html.ts';
import type { Say } from '../../words/say.ts';
import type { FilmPlayer } from './filmPlayers.ts';
import { isSized } from './playedFilm.ts';
import { sizeRule } from './sizeRule.ts';

/** A film on paper, and what it says to those who hear it. */
export interface FilmStill {
  readonly alt: string;
  readonly html: Html;
}

/**
 * What stands on paper in place of a film: its poster, else its first picture, else a box; its name and length; and where it can be seen on
 * the web, as a code to scan. It never names the film's file.
 */
export function filmStill(player: FilmPlayer, say: Say): FilmStill {
  const { attributes, films, kind, name, link } = player;
  const word = say(kind === 'sound' ? 'sound' : 'film');
  const seconds = films.find(({ facts }) => facts.seconds !== undefined)?.facts.seconds;
  const about = [name, seconds === undefined ? '' : clock(seconds)].filter((text) => text !== '').join(', ');
  const alt = about === '' ? word : `${word}: ${about}`;
  const { poster, style, width, height } = attributes;
  const picture = poster?.startsWith('data:') ? poster : films.find(({ frame }) => frame !== undefined)?.frame?.address;
  const rules = [sizeRule('width', width), sizeRule('height', height), style].filter((rule) => rule !== undefined);
  const own = Object.fromEntries(Object.entries(attributes).filter(([key]) => isKept(key)));
  const list = attributeList({
    'data-film': isSized(attributes) ? 'sized' : '',
    'data-film-still': kind,
    ...own,
    style: rules.length === 0 ? undefined : rules.join(';'),
  });
  const shape = films.find(({ facts }) => facts.width !== undefined)?.facts;
  const shown =
    picture === undefined
      ? html`<span${attributeList({ 'data-film-box': '', role: 'img', 'aria-label': alt, style: ratio(shape) })}>${signs[kind]}<span>${about === '' ? word : about}</span></span>`
      : html`<img${attributeList({ src: picture, alt, width: text(shape?.width), height: text(shape?.height) })}><span data-film-caption>${signs[kind]}${about}</span>`;
  return {
    alt,
    html: html`<span${list}><span data-film-picture>${shown}</span>${link === undefined ? '' : code(link, say('codeToScan', { address: name || word }))}</span>`,
  };
}

function code(link: string, alt: string): Html {
  const address = link.replace(/^https:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return html`<span data-film-code>${qrCode(link, alt)}<a href="${link}">${address}</a></span>`;
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function isKept(name: string): boolean {
  return /^(?:class|id|lang|dir|data-(?!autoplay$|link$|src$)[\w-]+)$/.test(name);
}

function ratio(shape: { readonly width?: number; readonly height?: number } | undefined): string | undefined {
  return shape === undefined ? undefined : `aspect-ratio:${shape.width}/${shape.height}`;
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

const sign = (path: string): Html =>
  html`<svg data-film-sign aria-hidden="true" viewBox="0 0 24 24" width="24" height="24"><path d="${path}" fill="currentColor"/></svg>`;

/** A triangle in a frame; a loudspeaker with two waves. */
const signs: Readonly<Record<FilmPlayer['kind'], Html>> = {
  film: sign('M2 4h20v16H2zM4 6v12h16V6zM10 8.5v7l6-3.5z'),
  sound: sign(
    'M3 9v6h4l5 4.5v-15L7 9zM14.5 8.5l1-1a6 6 0 0 1 0 9l-1-1a4.7 4.7 0 0 0 0-7zM17.5 5.5l1-1a10 10 0 0 1 0 15l-1-1a8.7 8.7 0 0 0 0-13z',
  ),
};
