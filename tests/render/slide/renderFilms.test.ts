import { describe, expect, it } from 'vitest';
import { assetKey } from '../../../src/model/assetKey.ts';
import type { Films } from '../../../src/model/film.ts';
import { makeFilm } from '../../support/makeFilm.ts';
import { bodyOf, pictureAddress, revealLook, slidesOf } from '../../support/slideMarkup.ts';

const herd = makeFilm('herd.mp4');
const bell = makeFilm('bell.mp3', { facts: {} });
const framed = makeFilm('calf.webm', { frame: { address: 'data:kit,00000000000000ff', dataUri: 'data:,' } });
const films: Films = new Map(
  [herd, bell, framed].map((one) => [assetKey('decks/sections/part/one.md', one.name), one]),
);

const screen = (body: string): string => bodyOf(`## A\n\n${body}`, { films }).replace('<h2>A</h2>\n', '');
const paper = (body: string): string => slidesOf(`## A\n\n${body}`, {}, { films })[0]?.printed.markup ?? '';
/** The opening tag of the player. */
const tag = (body: string): string => /<(?:video|audio)[^>]*>/.exec(screen(body))?.[0] ?? '';

describe('a film on a screen', () => {
  it('is a player with buttons that reads no more than it must, of the film’s own size', () => {
    const player = `<video data-film="" src="${herd.address}" width="160" height="90" controls="" preload="metadata" aria-label="herd.mp4"></video>`;
    expect(screen('<video src="herd.mp4"></video>')).toBe(player);
    expect(screen('<div>\n<video data-src="herd.mp4" crossorigin="anonymous"></video>\n</div>')).toContain(player);
    expect(screen('![The herd](herd.mp4)')).toBe(player.replace('"herd.mp4"', '"The herd"'));
  });

  it.each([
    ['autoplay', / data-autoplay="" preload="auto"/, / autoplay| controls/],
    ['data-autoplay', / data-autoplay=""/, / controls/],
    ['autoplay controls', / controls="" data-autoplay=""/, / autoplay/],
    ['loop muted playsinline', / loop="" muted="" playsinline=""/, / data-autoplay/],
    ['width="50%"', /data-film="sized".* width="50%"/, /height/],
    ['style="height:3em"', /data-film="sized".* style="height:\s?3em"/, /width/],
    ['class="wide" id="x" data-id="y"', / class="wide" id="x" data-id="y"/, /zzz/],
    ['preload="none"', / preload="none"/, /metadata/],
    ['preload="loud"', / preload="metadata"/, /loud/],
    ['poster="a.png"', new RegExp(` poster="${pictureAddress}"`), /a\.png/],
    ['title="The herd"', / aria-label="The herd"/, / title/],
    ['onplay="go()" data-link="https://a.example/b"', / controls/, /onplay|a\.example/],
  ])('with %s', (attributes, has, lacks) => {
    const written = tag(`<video src="herd.mp4" ${attributes}></video>`);
    expect(written).toMatch(has);
    expect(written).not.toMatch(lacks);
  });

  it('has the sources that the deck has, in their order', () => {
    const sources = (body: string): string[] => screen(body).match(/kit,[\da-f]+|<source/g) ?? [];
    const both = '<video><source src="calf.webm"><source src="gone.mp4"><source src="herd.mp4"></video>';
    expect(sources(both)).toEqual(['<source', framed.address.slice(5), '<source', herd.address.slice(5)]);
    expect(sources('<video><source src="gone.mp4"><source src="herd.mp4"></video>')).toEqual([herd.address.slice(5)]);
  });

  it('has nothing of what its author wrote for browsers without players', () => {
    const one = screen(
      '<p><video src="herd.mp4">See <audio src="bell.mp3"></audio> or <a href="https://a.example/">b</a></video> c</p>',
    );
    expect(one).toMatch(/^<p><video [^>]*><\/video> c<\/p>$/);
  });

  it('is sound where it is one', () => {
    expect(tag('<audio src="bell.mp3"></audio>')).toMatch(/^<audio data-film="" src/);
    expect(tag('![A bell](bell.mp3)')).toMatch(/^<audio .* aria-label="A bell"/);
  });

  it('plays behind a slide, and reveal.js is not to look for it', () => {
    const [slide] = slidesOf(
      '<!-- .slide: data-background-video="gone.mp4, herd.mp4" data-background-video-loop="" data-background-video-muted="" data-background-opacity="0.5" -->\n## A',
      {},
      { films },
    );
    expect(slide?.section.markup).toMatch(
      /isolation:isolate"><video data-film-ground="" aria-hidden="true" data-autoplay="" playsinline="" loop="" muted="" preload="auto" style="object-fit:cover;opacity:0.5"><source src="data:kit,[\da-f]+"><\/video><div/,
    );
    expect(slide?.section.markup).not.toMatch(/data-background-video/);
    expect(slide?.printed.markup).not.toMatch(/video|isolation/);
  });

  it('that the deck does not have is what stands on paper', () => {
    const box = screen('<video src="lost%20herd.mp4" controls></video>');
    expect(box).toMatch(/role="img" aria-label="Film: lost herd.mp4"/);
    expect(box).not.toMatch(/<video/);
    expect(screen('<video src="https://a.example/far.mp4" poster="a.png"></video>')).toMatch(
      new RegExp(`<img src="${pictureAddress}" alt="Film: far.mp4"`),
    );
    expect(tag('<video controls></video>')).toBe('');
  });
});

describe('a film on paper', () => {
  it('is its poster, else its first picture, with its name and length', () => {
    const poster = paper('<video src="herd.mp4" poster="a.png" title="The herd"></video>');
    expect(poster).toMatch(new RegExp(`<img src="${pictureAddress}" alt="Film: The herd, 1:12"`));
    expect(poster).toMatch(/data-film-caption><svg[^>]*aria-hidden="true".*<\/svg>The herd, 1:12</);
    expect(paper('![A calf](calf.webm)')).toMatch(/<img src="data:kit,00000000000000ff" alt="Film: A calf, 1:12"/);
  });

  it('is a box with its name and length where there is no picture of it', () => {
    expect(paper('<video src="herd.mp4"></video>')).toMatch(
      /<span data-film-box="" role="img" aria-label="Film: herd.mp4, 1:12" style="aspect-ratio:160\/90"><svg.*herd\.mp4, 1:12/,
    );
    expect(paper('<audio src="bell.mp3" title="A bell"></audio>')).toMatch(/aria-label="Sound: A bell"/);
  });

  it('never names its file, and plays nothing', () => {
    const bodies = ['<video src="herd.mp4" controls loop></video>', '![The herd](herd.mp4)', '<audio src="bell.mp3">'];
    for (const body of bodies) expect(paper(body)).not.toMatch(/<video|<audio|<source|kit,6[28]|controls|loop/);
  });

  it('has a code to scan where its author gives a page of the web, and no other', () => {
    const linked = paper('<video src="herd.mp4" data-link="https://www.films.example/herd/"></video>');
    expect(linked).toMatch(/<svg[^>]*role="img" aria-label="Code to scan for herd.mp4"/);
    expect(linked).toMatch(/<a href="https:\/\/www.films.example\/herd\/">films.example\/herd<\/a>/);
    expect(paper('![The herd](herd.mp4 "https://films.example/herd")')).toMatch(/Film: The herd.*Code to scan/);
    for (const link of ['http://films.example/herd', 'javascript:go()', 'herd.html', 'file:///herd.mp4', ''])
      expect(paper(`<video src="herd.mp4" data-link="${link}"></video>`), link).not.toMatch(
        /Code to scan|herd\.html|go\(/,
      );
  });

  it('keeps the size that its author gave it', () => {
    expect(paper('<video src="herd.mp4" width="320" height="50%"></video>')).toMatch(
      /data-film="sized" data-film-still="film" style="width:320px;height:50%"/,
    );
  });

  it('is a still in notes and in handout text, on a screen as well', () => {
    const [slide] = slidesOf('## A\n\nNote:\n![The herd](herd.mp4)\n\nHandout:\n![The herd](herd.mp4)', {}, { films });
    for (const part of [slide?.notes, slide?.handout]) {
      expect(part?.markup).toContain('Film: The herd');
      expect(part?.markup).not.toContain('<video');
    }
  });

  it('is a picture of its section', () => {
    const [slide] = slidesOf('## A\n\n![The herd](herd.mp4)', {}, { films });
    expect(slide?.pictures.map(({ alt, html }) => [alt, /<span data-film/.test(html.markup)])).toEqual([
      ['Film: The herd, 1:12', true],
    ]);
  });

  it('of a deck from elsewhere keeps its author’s classes apart from the kit’s', () => {
    const [slide] = slidesOf(
      '<video src="herd.mp4" class="box"></video>',
      {},
      {
        films,
        reveal: revealLook,
      },
    );
    expect(slide?.printed.markup).toMatch(/<span class="box" data-film=""/);
  });
});
