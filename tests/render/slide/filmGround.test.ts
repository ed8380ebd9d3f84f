import { describe, expect, it } from 'vitest';
import { assetKey } from '../../../src/model/assetKey.ts';
import { filmGround, groundFilms, namesFilm } from '../../../src/render/slide/filmGround.ts';
import { makeFilm } from '../../support/makeFilm.ts';

const file = 'decks/sections/part/one.md';
const herd = makeFilm('herd.mp4');
const calf = makeFilm('calf.webm');
const films = new Map([herd, calf].map((film) => [assetKey(file, film.name), film]));
const slide = (attributes: Record<string, string>) => ({ attributes, at: { file, line: 1, column: 1, length: 1 } });

describe('a film behind a slide', () => {
  it.each([
    ['herd.mp4', [herd]],
    [' gone.mp4 ,calf.webm, herd.mp4 ', [calf, herd]],
    ['gone.mp4', []],
    ['', []],
  ])('is chosen from %j', (written, expected) => {
    expect(groundFilms(slide({ 'data-background-video': written }), { films })).toEqual(expected);
  });

  it('is none where none is named', () => {
    expect(groundFilms(slide({ 'data-background': 'herd.mp4' }), { films })).toEqual([]);
    expect(filmGround(slide({}), { films }).markup).toBe('');
  });

  it('is a player that covers the slide and starts with it', () => {
    expect(filmGround(slide({ 'data-background-video': 'calf.webm,herd.mp4' }), { films }).markup).toBe(
      `<video data-film-ground="" aria-hidden="true" data-autoplay="" playsinline="" preload="auto" style="object-fit:cover"><source src="${calf.address}"><source src="${herd.address}"></video>`,
    );
  });

  it.each<[Record<string, string>, string]>([
    [{ 'data-background-video-loop': '' }, 'playsinline="" loop="" preload="auto" style="object-fit:cover"'],
    [{ 'data-background-video-muted': '' }, 'playsinline="" muted="" preload="auto" style="object-fit:cover"'],
    [{ 'data-background-size': 'contain' }, 'playsinline="" preload="auto" style="object-fit:contain"'],
    [{ 'data-background-size': '50px' }, 'playsinline="" preload="auto" style="object-fit:cover"'],
    [{ 'data-background-opacity': '0' }, 'playsinline="" preload="auto" style="object-fit:cover;opacity:0"'],
    [{ 'data-background-opacity': '.5' }, 'playsinline="" preload="auto" style="object-fit:cover;opacity:0.5"'],
    [{ 'data-background-opacity': '1' }, 'playsinline="" preload="auto" style="object-fit:cover"'],
    [{ 'data-background-opacity': '-1' }, 'playsinline="" preload="auto" style="object-fit:cover"'],
    [{ 'data-background-opacity': 'half' }, 'playsinline="" preload="auto" style="object-fit:cover"'],
  ])('plays as the slide says: %j', (attributes, expected) => {
    expect(filmGround(slide({ ...attributes, 'data-background-video': 'herd.mp4' }), { films }).markup).toContain(
      ` ${expected}><source`,
    );
  });
});

it.each([
  ['data-background-video', true],
  ['data-background-video-loop', true],
  ['data-background-video-muted', true],
  ['data-background-video-x', false],
  ['data-background-videos', false],
  ['x-data-background-video', false],
  ['data-background', false],
])('%s is about the film: %s', (name, expected) => {
  expect(namesFilm(name)).toBe(expected);
});
