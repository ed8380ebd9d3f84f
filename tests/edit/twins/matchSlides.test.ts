import { expect, it } from 'vitest';
import { matchSlides } from '../../../src/edit/twins/matchSlides.ts';

/** Slides by their words; `#name` before them is an id of their author's own. */
const slides = (...texts: readonly string[]) =>
  texts.map((written, index) => {
    const [, name, text = ''] = /^(?:#(\S+) )?([\s\S]*)$/.exec(written) ?? [];
    return { id: name ?? `s-${index + 1}`, isNamed: name !== undefined, hash: text, text };
  });

it.each<[string, string[], string[], (number | undefined)[]]>([
  ['as they were', ['a', 'b'], ['a', 'b'], [0, 1]],
  ['one put in', ['a', 'b', 'c'], ['a', 'x', 'b', 'c'], [0, 2, 3]],
  ['one cut out', ['a', 'b', 'c'], ['a', 'c'], [0, undefined, 1]],
  ['one moved', ['a', 'b', 'c'], ['c', 'a', 'b'], [1, 2, 0]],
  ['one changed', ['a', 'b', 'c'], ['a', 'x', 'c'], [0, 1, 2]],
  ['one parted: the half that has more of its lines', ['a', 'b\nc\nd', 'e'], ['a', 'b', 'c\nd', 'e'], [0, 2, 3]],
  ['one parted in equal halves: the first', ['a', 'b\nc', 'e'], ['a', 'b', 'c', 'e'], [0, 1, 3]],
  ['two joined', ['a', 'b', 'c'], ['a\nb', 'c'], [0, undefined, 1]],
  ['one put in before one that is changed', ['a', 'b\nc', 'd'], ['a', 'x', 'b\ny', 'd'], [0, 2, 3]],
  ['of its own id, though changed and moved', ['#one a', 'b'], ['b', '#one x'], [1, 0]],
  ['whose own id is gone, by its words', ['#one a', 'b'], ['b', 'a'], [1, 0]],
  ['that got an id of its own as it was changed', ['a\nb', 'c'], ['#one a\nx', 'c'], [0, 1]],
  ['never one of another id and other words', ['#one a', 'b'], ['#two x', 'b'], [undefined, 1]],
  ['two of the same words, by their order', ['a', 'a', 'b'], ['x', 'a', 'a', 'b'], [1, 2, 3]],
  ['all gone', ['a', 'b'], [], [undefined, undefined]],
])('finds slides again: %s', (_, old, now, places) => {
  expect(matchSlides(slides(...old), slides(...now))).toEqual(places);
});
