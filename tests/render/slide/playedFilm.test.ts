import { describe, expect, it } from 'vitest';
import type { FilmPlayer } from '../../../src/render/slide/filmPlayers.ts';
import { isSized, playedFilm } from '../../../src/render/slide/playedFilm.ts';
import { makeFilm } from '../../support/makeFilm.ts';

const herd = makeFilm('herd.mp4');
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
const played = (over: Partial<FilmPlayer>): string => playedFilm(player(over)).markup;

/** A player of one film with the attributes that its author wrote, between those that the kit writes. */
const withAttributes = (attributes: Record<string, string>): string =>
  played({ attributes }).replace(`src="${herd.address}"`, 'SRC').replace(' aria-label="The herd"></video>', '');

describe('a player of one film', () => {
  it.each<[Record<string, string>, string]>([
    [{}, '<video data-film="" SRC width="160" height="90" controls="" preload="metadata"'],
    [{ controls: '' }, '<video data-film="" SRC width="160" height="90" controls="" preload="metadata"'],
    [{ autoplay: '' }, '<video data-film="" SRC width="160" height="90" data-autoplay="" preload="auto"'],
    [{ 'data-autoplay': '' }, '<video data-film="" SRC width="160" height="90" data-autoplay="" preload="auto"'],
    [
      { autoplay: '', controls: '' },
      '<video data-film="" SRC width="160" height="90" controls="" data-autoplay="" preload="auto"',
    ],
    [
      { autoplay: '', preload: 'none' },
      '<video data-film="" SRC width="160" height="90" data-autoplay="" preload="none"',
    ],
    [{ preload: 'auto' }, '<video data-film="" SRC width="160" height="90" controls="" preload="auto"'],
    [{ preload: 'automatic' }, '<video data-film="" SRC width="160" height="90" controls="" preload="metadata"'],
    [{ preload: 'not none' }, '<video data-film="" SRC width="160" height="90" controls="" preload="metadata"'],
    [{ width: '80' }, '<video data-film="sized" SRC width="80" controls="" preload="metadata"'],
    [{ height: '80' }, '<video data-film="sized" SRC height="80" controls="" preload="metadata"'],
  ])('with %j', (attributes, expected) => {
    expect(withAttributes(attributes)).toBe(expected);
  });

  it('keeps what its author says of its looks and its place, and nothing that is the kit’s to say', () => {
    const kept = {
      class: 'wide',
      id: 'herd',
      lang: 'kk',
      dir: 'ltr',
      poster: 'data:,',
      loop: '',
      muted: '',
      playsinline: '',
      'data-id': 'a',
      'data-autoplays': 'b',
      'data-linked': 'c',
      'data-src-set': 'd',
    };
    const left = {
      src: 'herd.mp4',
      'data-src': 'herd.mp4',
      'data-link': 'https://films.example/',
      title: 'The herd',
      crossorigin: 'anonymous',
      subclass: 'x',
      ids: 'x',
      'x-data-id': 'x',
      'aria-label': 'The cows',
    };
    expect(withAttributes({ ...left, ...kept })).toBe(
      '<video data-film="" SRC width="160" height="90" class="wide" id="herd" lang="kk" dir="ltr" poster="data:," loop="" muted="" playsinline="" data-id="a" data-autoplays="b" data-linked="c" data-src-set="d" controls="" preload="metadata"',
    );
  });

  it.each([
    ['width:50%', true],
    ['color:red; HEIGHT : 2em', true],
    ['color:red;width:1px', true],
    ['color:red\nwidth:1px', true],
    ['max-width:50%', false],
    ['line-height:2', false],
    ['width', false],
    ['', false],
  ])('has a size by the style %j: %s', (style, expected) => {
    expect(isSized({ style })).toBe(expected);
  });

  it('has no size where its file does not say both', () => {
    for (const facts of [{}, { width: 160 }, { height: 90 }])
      expect(played({ films: [makeFilm('herd.mp4', { facts })] })).toMatch(
        /^<video data-film="" src="[^"]+" controls="" preload="metadata" aria-label="The herd"><\/video>$/,
      );
  });

  it('is of sound where it has nothing to show', () => {
    expect(played({ kind: 'sound' })).toMatch(/^<audio .*><\/audio>$/);
    expect(played({ kind: 'sound', attributes: { poster: 'data:,' } })).toMatch(/^<video .*><\/video>$/);
  });
});

it('a player of several films has their size from the first and names each', () => {
  const calf = makeFilm('calf.webm', { facts: { width: 40, height: 30 } });
  expect(played({ films: [calf, herd] })).toBe(
    `<video data-film="" width="40" height="30" controls="" preload="metadata" aria-label="The herd"><source src="${calf.address}"><source src="${herd.address}"></video>`,
  );
});

it('a player has its captions, of which one may be shown from the start', () => {
  const tracks = [
    { src: 'data:,a', kind: 'subtitles', srclang: 'en', label: 'English', default: '', onload: 'go()' },
    { src: 'data:,b', kind: '', title: 'x' },
    { src: 'data:,c' },
  ];
  expect(played({ tracks }).replace(/^<[^>]*>/, '')).toBe(
    '<track src="data:,a" kind="subtitles" srclang="en" label="English" default=""><track src="data:,b" kind="captions"><track src="data:,c" kind="captions"></video>',
  );
});
