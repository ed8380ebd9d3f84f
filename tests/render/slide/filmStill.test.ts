import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/fences/drawing/qrCode.ts';
import type { FilmPlayer } from '../../../src/render/slide/filmPlayers.ts';
import { filmStill } from '../../../src/render/slide/filmStill.ts';
import { sayIn } from '../../../src/words/say.ts';
import { makeFilm } from '../../support/makeFilm.ts';

const herd = makeFilm('herd.mp4');
const framed = makeFilm('calf.webm', { frame: { address: 'data:kit,00000000000000ff', dataUri: 'data:,' } });
const player = (over: Partial<FilmPlayer>): FilmPlayer => ({
  start: 0,
  end: 0,
  kind: 'film',
  attributes: {},
  films: [herd],
  tracks: [],
  name: 'The herd',
  link: undefined,
  ...over,
});
/** What stands on paper; signs and codes by their names. */
const still = (over: Partial<FilmPlayer> = {}): string =>
  filmStill(player(over), sayIn('en'))
    .html.markup.replace(/<svg data-film-sign[^>]*><path d="(M2|M3)[^>]*><\/svg>/g, (_, start: string) =>
      start === 'M2' ? '[film]' : '[sound]',
    )
    .replace(/<svg[^>]* aria-label="(Code[^"]*)".*?<\/svg>/, '[$1]');
/** The opening tag of what stands on paper. */
const tag = (attributes: Record<string, string>): string => /^<[^>]*>/.exec(still({ attributes }))?.[0] ?? '';

describe('a still', () => {
  it('is a box of the film’s shape with its name and length', () => {
    expect(still()).toBe(
      '<span data-film="" data-film-still="film"><span data-film-picture><span data-film-box="" role="img" aria-label="Film: The herd, 1:12" style="aspect-ratio:160/90">[film]<span>The herd, 1:12</span></span></span></span>',
    );
    expect(still({ films: [] })).toBe(
      '<span data-film="" data-film-still="film"><span data-film-picture><span data-film-box="" role="img" aria-label="Film: The herd">[film]<span>The herd</span></span></span></span>',
    );
    expect(still({ films: [], name: '', kind: 'sound' })).toBe(
      '<span data-film="" data-film-still="sound"><span data-film-picture><span data-film-box="" role="img" aria-label="Sound">[sound]<span>Sound</span></span></span></span>',
    );
  });

  it('is its first picture, with its name and length below', () => {
    expect(still({ films: [makeFilm('a.mp4', { facts: {} }), framed] })).toBe(
      '<span data-film="" data-film-still="film"><span data-film-picture><img src="data:kit,00000000000000ff" alt="Film: The herd, 1:12" width="160" height="90"><span data-film-caption>[film]The herd, 1:12</span></span></span>',
    );
  });

  it('is its poster where the deck has that', () => {
    const shown = (poster: string): string | undefined =>
      /<img src="([^"]*)"/.exec(still({ films: [framed], attributes: { poster } }))?.[1];
    expect(shown('data:,poster')).toBe('data:,poster');
    expect(shown('gone.png')).toBe('data:kit,00000000000000ff');
    expect(still({ films: [], attributes: { poster: 'data:,poster' } })).toContain(
      '<img src="data:,poster" alt="Film: The herd"><span',
    );
  });

  it.each([
    [0.2, '0:01'],
    [9.4, '0:09'],
    [59.6, '1:00'],
    [72, '1:12'],
    [3605, '60:05'],
  ])('says that %s seconds are %s', (seconds, expected) => {
    const films = [makeFilm('a.mp4', { facts: {} }), makeFilm('b.mp4', { facts: { seconds } })];
    expect(filmStill(player({ films }), sayIn('en')).alt).toBe(`Film: The herd, ${expected}`);
    expect(filmStill(player({ films, name: '' }), sayIn('en')).alt).toBe(`Film: ${expected}`);
  });

  it.each<[Record<string, string>, string]>([
    [{ width: '320' }, 'data-film="sized" data-film-still="film" style="width:320px"'],
    [
      { width: ' 32.5px ', height: '50%', style: 'color:red' },
      'data-film="sized" data-film-still="film" style="width:32.5px;height:50%;color:red"',
    ],
    [{ width: 'wide', height: '3em' }, 'data-film="sized" data-film-still="film"'],
    [{ width: 'x320', height: '320x' }, 'data-film="sized" data-film-still="film"'],
    [{ style: 'color:red' }, 'data-film="" data-film-still="film" style="color:red"'],
    [{ style: 'width:2em' }, 'data-film="sized" data-film-still="film" style="width:2em"'],
  ])('has the size that its author gave it: %j', (attributes, expected) => {
    expect(tag(attributes)).toBe(`<span ${expected}>`);
  });

  it('keeps its place and its marks, and nothing of the player', () => {
    const kept = {
      class: 'wide',
      id: 'herd',
      lang: 'kk',
      dir: 'ltr',
      'data-id': 'a',
      'data-links': 'b',
      'data-src-x': 'c',
    };
    const left = {
      src: 'data:,',
      'data-src': 'herd.mp4',
      'data-autoplay': '',
      'data-link': 'x',
      controls: '',
      loop: '',
      title: 'x',
      subclass: 'x',
      ids: 'x',
      'x-data-id': 'x',
    };
    expect(tag({ ...left, ...kept })).toBe(
      '<span data-film="" data-film-still="film" class="wide" id="herd" lang="kk" dir="ltr" data-id="a" data-links="b" data-src-x="c">',
    );
  });
});

describe('a code to scan', () => {
  it.each([
    ['https://www.films.example/herd/', 'films.example/herd'],
    ['HTTPS://WWW.films.example/a/b', 'films.example/a/b'],
    ['https://films.example/?from=https://www.b.example/', 'films.example/?from=https://www.b.example'],
    ['https://wwwfilms.example', 'wwwfilms.example'],
  ])('leads to %s and is named in short', (link, address) => {
    expect(still({ link })).toMatch(
      new RegExp(
        `</span></span></span><span data-film-code>\\[Code to scan for The herd\\]<a href="${link.replace('?', '\\?')}">${address.replace('?', '\\?')}</a></span></span>$`,
      ),
    );
    expect(filmStill(player({ link }), sayIn('en')).html.markup).toContain(
      qrCode(link, 'Code to scan for The herd').markup,
    );
  });

  it('of a film without a name says what it is', () => {
    expect(still({ link: 'https://films.example/', name: '', kind: 'sound', films: [] })).toContain(
      '[Code to scan for Sound]',
    );
  });
});
