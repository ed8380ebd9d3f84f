import type { Html } from '../../html/html.ts';
import type { Film } from '../../model/film.ts';
import { filmPlayers } from './filmPlayers.ts';
import { filmStill } from './filmStill.ts';
import { playedFilm } from './playedFilm.ts';
import type { SlideContext } from './slideContext.ts';

/** Markup as a screen has it, and as paper has it. */
export interface RenderedFilms {
  readonly screen: string;
  readonly paper: string;
  /** What stands on paper in place of each film. */
  readonly stills: readonly { readonly alt: string; readonly html: Html }[];
}

/** Cleaned markup with its players as the kit writes them; on paper, and where there is nothing to play, a still stands in their place. */
export function renderFilms(markup: string, { films, say }: Pick<SlideContext, 'films' | 'say'>): RenderedFilms {
  if (!/<(?:video|audio)\b/i.test(markup)) return { screen: markup, paper: markup, stills: [] };
  const byAddress = new Map<string, Film>([...films.values()].map((film) => [film.address, film]));
  const players = filmPlayers(markup, byAddress).map((player) => ({ player, still: filmStill(player, say) }));
  let [screen, paper, told] = ['', '', 0];
  for (const { player, still } of players) {
    const before = markup.slice(told, player.start);
    screen += before + (player.films.length === 0 ? still.html : playedFilm(player)).markup;
    paper += before + still.html.markup;
    told = player.end;
  }
  const rest = markup.slice(told);
  return { screen: screen + rest, paper: paper + rest, stills: players.map(({ still }) => still) };
}
