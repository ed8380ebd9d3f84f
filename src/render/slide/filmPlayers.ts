import { attributeOf } from '../../html/attributeOf.ts';
import type { HtmlElement, HtmlPart } from '../../html/htmlParts.ts';
import { isWebPage } from '../../html/isWebPage.ts';
import { linkAddress } from '../../html/linkAddress.ts';
import { readHtml } from '../../html/readHtml.ts';
import { decodeAddress } from '../../model/decodeAddress.ts';
import type { Film } from '../../model/film.ts';
import type { Attributes } from '../../model/tokens.ts';

/** A player of film or sound in cleaned markup. */
export interface FilmPlayer {
  /** Where it stands in the markup. */
  readonly start: number;
  readonly end: number;
  readonly kind: Film['kind'];
  /** Attributes of its element, by name in lower case. */
  readonly attributes: Attributes;
  /** Those of its sources that the deck has, in order of choice. */
  readonly films: readonly Film[];
  /** Its captions that the deck has: attributes of each `track`. */
  readonly tracks: readonly Attributes[];
  /** What its author calls it, else its file's name. */
  readonly name: string;
  /** A page of the web where it can be seen. */
  readonly link: string | undefined;
}

/** Every player in markup, but those that stand in another, for browsers without players. @param films of the deck by their address. */
export function filmPlayers(markup: string, films: ReadonlyMap<string, Film>): FilmPlayer[] {
  const parts = readHtml(markup);
  const players: FilmPlayer[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.type !== 'element' || (part.name !== 'video' && part.name !== 'audio')) continue;
    if (part.start < (players.at(-1)?.end ?? 0)) continue;
    const last = parts.findIndex((one, at) => at > index && one.type === 'closing' && one.name === part.name);
    const inside = last === -1 ? [] : parts.slice(index + 1, last);
    players.push(readPlayer(part, inside, parts[last]?.end ?? part.end, films));
  }
  return players;
}

function readPlayer(
  element: HtmlElement,
  inside: readonly HtmlPart[],
  end: number,
  films: ReadonlyMap<string, Film>,
): FilmPlayer {
  const children = inside.filter((part) => part.type === 'element');
  const own = attributeOf(element, 'src');
  const named = [own, ...children.filter(({ name }) => name === 'source').map((one) => attributeOf(one, 'src'))];
  const addresses = named.filter((address) => address !== undefined);
  const known = addresses.flatMap((address) => films.get(address) ?? []);
  const attributes = Object.fromEntries(element.attributes.map(({ name }) => [name, attributeOf(element, name) ?? '']));
  const { title = '', 'data-link': page = '', 'aria-label': label = '' } = attributes;
  const link = [page, title].find(isWebPage);
  const words = [label, title].find((text) => text.trim() !== '' && !isWebPage(text));
  return {
    start: element.start,
    end,
    kind: element.name === 'audio' || known[0]?.kind === 'sound' ? 'sound' : 'film',
    attributes,
    films: known,
    tracks: children
      .filter(({ name }) => name === 'track')
      .map((one) => Object.fromEntries(one.attributes.map(({ name }) => [name, attributeOf(one, name) ?? ''])))
      .filter(({ src }) => src !== undefined),
    name: words?.trim() || known[0]?.name || addresses.map(writtenName).find((name) => name !== '') || '',
    link: link === undefined ? undefined : linkAddress(link),
  };
}

/** A film that the deck does not have is in the markup by its name alone (see renderHtml). */
function writtenName(address: string): string {
  const name = /^data:,(.*)$/.exec(address)?.[1] ?? '';
  return decodeAddress(name);
}
