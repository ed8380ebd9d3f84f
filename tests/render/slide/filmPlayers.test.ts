import { describe, expect, it } from 'vitest';
import { type FilmPlayer, filmPlayers } from '../../../src/render/slide/filmPlayers.ts';
import { makeFilm } from '../../support/makeFilm.ts';

const herd = makeFilm('herd.mp4');
const calf = makeFilm('calf.webm');
const bell = makeFilm('bell.mp3');
const films = new Map([herd, calf, bell].map((film) => [film.address, film]));

const players = (markup: string): FilmPlayer[] => filmPlayers(markup, films);
const only = (markup: string): FilmPlayer => {
  const [player, ...others] = players(markup);
  if (player === undefined || others.length > 0) throw new Error(`Not one player: ${markup}`);
  return player;
};

describe('players in markup', () => {
  it.each([
    ['<p>a</p><video src="x"></video>b', ['<video src="x"></video>']],
    ['<VIDEO><source src="x"></VIDEO>', ['<VIDEO><source src="x"></VIDEO>']],
    ['<video>a<audio></audio>b</video>', ['<video>a<audio></audio>b</video>']],
    ['<video>a<video></video>b<audio></audio>', ['<video>a<video></video>', '<audio></audio>']],
    ['<video></video><audio></audio>', ['<video></video>', '<audio></audio>']],
    ['<audio></video></audio>', ['<audio></video></audio>']],
    ['<video></video> <video></video>', ['<video></video>', '<video></video>']],
    ['</video><video id="a"> <p>', ['<video id="a">']],
    ['<picture><source src="x"></picture><track>', []],
  ])('stand where they stand: %s', (markup, expected) => {
    expect(players(markup).map(({ start, end }) => markup.slice(start, end))).toEqual(expected);
  });

  it('have the films of the deck in order of choice: their own, then their sources', () => {
    const written = `<video src="${herd.address}"><p src="${bell.address}"><source src="data:,gone.mp4"><source><source src="${calf.address}"></video><source src="${bell.address}">`;
    expect(only(written).films).toEqual([herd, calf]);
    expect(only(`<video><source src="${herd.address}">`).films).toEqual([]);
  });

  it('are of sound by their element, or by the first film of the deck', () => {
    const kind = (markup: string): string => only(markup).kind;
    expect(kind('<audio></audio>')).toBe('sound');
    expect(kind(`<audio src="${herd.address}"></audio>`)).toBe('sound');
    expect(kind('<video></video>')).toBe('film');
    expect(kind(`<video src="${bell.address}"></video>`)).toBe('sound');
    expect(kind(`<video src="${herd.address}"><source src="${bell.address}"></video>`)).toBe('film');
  });

  it('have their attributes as a browser reads them', () => {
    expect(only('<video Controls class="a&amp;b" class="c" width=3></video>').attributes).toEqual({
      controls: '',
      class: 'a&b',
      width: '3',
    });
  });

  it('have the captions whose file the deck has', () => {
    const tracks = '<track src="data:,a" Default srclang="en"><track kind="captions"><source label="x" src="data:,b">';
    expect(only(`<video>${tracks}</video><track src="data:,c">`).tracks).toEqual([
      { src: 'data:,a', default: '', srclang: 'en' },
    ]);
  });

  it.each([
    [' aria-label=" The cows " title="The herd"', 'The cows'],
    [' aria-label=" " title="The herd"', 'The herd'],
    [' aria-label="https://films.example/a" title="The herd"', 'The herd'],
    [' title="https://films.example/a"', 'herd.mp4'],
    ['', 'herd.mp4'],
  ])('of a film of the deck are called by their author, else as its file: %s', (attributes, expected) => {
    expect(only(`<video src="${herd.address}"${attributes}></video>`).name).toBe(expected);
  });

  it.each([
    ['src="data:,lost%20herd.mp4"', 'lost herd.mp4'],
    ['src="data:,"><source src="data:,b.mp4"', 'b.mp4'],
    ['src="data:,50%.mp4"', '50%.mp4'],
    ['src="b.mp4"', ''],
    ['src="x-data:,b.mp4"', ''],
    ['', ''],
  ])('of a film that the deck does not have are called as its file: %s', (attributes, expected) => {
    expect(only(`<video ${attributes}></video>`).name).toBe(expected);
  });

  it.each([
    ['data-link="https://films.example/a" title="https://films.example/b"', 'https://films.example/a'],
    ['data-link="a.html" title=" https://films.example/b "', 'https://films.example/b'],
    ['data-link="http://films.example/a"', undefined],
    ['title="The herd"', undefined],
    ['', undefined],
  ])('lead to a page of the web where one is named: %s', (attributes, expected) => {
    expect(only(`<video ${attributes}></video>`).link).toBe(expected);
  });
});
