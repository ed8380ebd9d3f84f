import { expect, it } from 'vitest';
import type { PreviewState } from '../../../src/model/preview.ts';
import { editedSlide } from '../../../src/serve/preview/editedSlide.ts';

/** A talk whose slides say these words, as the kit writes them: id and numbers follow the order. */
function talk(...words: readonly string[]): PreviewState {
  const keys = words.map((_, index) => `part-${index + 1}`);
  const slides = words.map((word, index): [string, string] => [
    `part-${index + 1}`,
    `<section class="slide" id="part-${index + 1}" data-number="${index + 1}" data-timing="${60 / words.length}" style="--progress:${index / words.length}"><p>${word}</p><svg id="part-${index + 1}-1-a"></svg></section>`,
  ]);
  const columns = keys.length < 3 ? keys.map((key) => [key]) : [keys.slice(0, 2), ...keys.slice(2).map((key) => [key])];
  return {
    shell: '',
    title: '',
    options: '',
    frame: { language: 'en', attributes: {}, css: '', width: 1280, height: 720 },
    themeCss: '',
    lentCss: '',
    columns,
    slides: new Map(slides),
  };
}

const abc = talk('a', 'b', 'c');

it.each([
  ['changed', talk('a', 'x', 'c'), 'part-2'],
  ['changed, the first', talk('x', 'b', 'c'), 'part-1'],
  ['changed, the last', talk('a', 'b', 'x'), 'part-3'],
  ['put in', talk('a', 'x', 'b', 'c'), 'part-2'],
  ['put in like the one before', talk('a', 'a', 'b', 'c'), 'part-2'],
  ['put in at the end', talk('a', 'b', 'c', 'x'), 'part-4'],
  ['cut in two', talk('a', 'b1', 'b2', 'c'), 'part-2'],
])('finds the slide that was %s', (_, after, key) => {
  expect(editedSlide(abc, after)).toBe(key);
});

it.each([
  ['nothing', abc],
  ['two slides', talk('x', 'y', 'c')],
  ['two that lie apart', talk('x', 'b', 'y')],
  ['a slide less', talk('a', 'c')],
  ['two slides more', talk('a', 'x', 'y', 'b', 'c')],
  ['all of it', talk()],
])('finds none when what was changed is %s', (_, after) => {
  expect(editedSlide(abc, after)).toBeUndefined();
});
