import { describe, expect, it } from 'vitest';
import { raw } from '../../../src/html/html.ts';
import { cueLines } from '../../../src/render/operator/cueLines.ts';
import { cueList } from '../../../src/render/operator/cueList.ts';
import type { RenderedSlide } from '../../../src/render/slide/renderSlide.ts';
import { sayIn } from '../../../src/words/say.ts';
import { makeFilm } from '../../support/makeFilm.ts';

const film = makeFilm('herd.mp4');
const rendered = (number: number, notes: string, section = '', seconds = 30): RenderedSlide =>
  ({
    slide: { id: `s-${number}`, number, title: `Slide ${number}`, seconds },
    section: raw(section),
    notes: raw(notes),
  }) as unknown as RenderedSlide;
const cues = (slides: readonly RenderedSlide[], told = true) =>
  cueList({ slides, films: [film] }, new Map([['s-2', ['0110-a-s01.png', '0110-a-s02.png', '0110-a-s03.png']]]), told);
const spokenAfter = (notes: string) => cues([rendered(1, notes), rendered(2, '')])[1]?.words;

describe('the last words before a slide', () => {
  it('are at most seven, of the last that is said before it', () => {
    expect(
      spokenAfter('<p>One two three.</p><ul><li>Four <b>five</b> six seven eight nine ten eleven.</li></ul>'),
    ).toEqual({
      spoken: '… five six seven eight nine ten eleven.',
      direction: undefined,
    });
    expect(spokenAfter('<p>One two three.</p>')?.spoken).toBe('One two three.');
  });

  it('are none of those that are written between brackets, which stand behind them', () => {
    expect(spokenAfter('<p>You see [hand on the map] this river. [pause]</p><p>[drink]</p>')).toEqual({
      spoken: 'You see this river.',
      direction: '[pause]',
    });
  });

  it('are not told where there are none, or nobody is to know them', () => {
    expect(spokenAfter('')).toBeUndefined();
    expect(spokenAfter('<p>[pause]</p>')).toBeUndefined();
    expect(cues([rendered(1, '<p>Words.</p>'), rendered(2, '')], false)[1]?.words).toBeUndefined();
  });
});

it('tells when a slide comes, for how long, in how many steps and with which film', () => {
  const section = `<section><video src="${film.address}"></video><i class="fragment"></i><i class="fragment"></i></section>`;
  const [first, second] = cues([rendered(1, '<p>Look. [pause]</p>'), rendered(2, '', section, 75)]);
  if (first === undefined || second === undefined) throw new Error('A slide without a cue.');
  const say = sayIn('en');
  expect(cueLines(first, say)).toEqual(['when the speaker begins', 'from 0:00, for 0:30']);
  expect(second.pictures).toEqual(['0110-a-s01.png', '0110-a-s03.png']);
  expect(cueLines(second, say)).toEqual([
    'after “Look.” [pause]',
    'from 0:30, for 1:15',
    'then 2 more steps',
    'Film: herd.mp4, 1:12',
  ]);
});
