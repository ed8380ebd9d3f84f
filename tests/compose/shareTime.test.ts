import { expect, it } from 'vitest';
import { shareTime } from '../../src/compose/shareTime.ts';
import type { Slide } from '../../src/model/deck.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

/** Slides whose notes have so many words, and the seconds they are given. */
function shared(words: readonly number[], seconds: number): number[] {
  const body = words.map((count, index) => `## Slide ${index}\n\nNote:\n${'word '.repeat(count)}\n`).join('\n---\n');
  const slides: readonly Slide[] = makeDeck({ sections: { 'part/one': sectionText(body) } }).deck.slides;
  return shareTime(slides, seconds).map((slide) => slide.seconds);
}

it('goes by the words of the notes', () => {
  expect(shared([10, 30], 60)).toEqual([15, 45]);
  expect(shared([10, 0, 30], 60)).toEqual([15, 0, 45]);
  expect(shared([7], 90)).toEqual([90]);
});

it('is even without notes', () => {
  expect(shared([0, 0, 0, 0], 60)).toEqual([15, 15, 15, 15]);
});

it('is in whole seconds', () => {
  expect(shared([1, 1, 1], 50)).toEqual([17, 17, 17]);
  expect(shared([1, 2], 50)).toEqual([17, 33]);
});

it('gives no slides no time, and slides no time when there is none', () => {
  expect(shareTime([], 60)).toEqual([]);
  expect(shared([3, 4], 0)).toEqual([0, 0]);
});
