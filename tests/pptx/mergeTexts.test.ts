import { expect, it } from 'vitest';
import type { ReadPart, ReadText } from '../../src/model/slideReading.ts';
import { mergeTexts } from '../../src/pptx/mergeTexts.ts';
import { readText } from '../support/readText.ts';

const text = (words: string, y: number, more: Partial<ReadText> = {}) =>
  readText(words, { box: { x: 80, y, width: 1120, height: 46 }, ...more });
const paragraphsOf = (parts: readonly ReadPart[]) =>
  parts.map((part) => (part.type === 'text' ? part.paragraphs.length : 0));

it('has words that stand below each other in one box, the room between them kept', () => {
  const merged = mergeTexts([text('one', 100), text('two', 172), text('three', 218)]);
  expect(paragraphsOf(merged)).toEqual([3]);
  const [all] = merged;
  expect(all?.box).toEqual({ x: 80, y: 100, width: 1120, height: 164 });
  expect(all?.type === 'text' && all.paragraphs.map(({ before }) => before)).toEqual([0, 26, 0]);
  expect(all?.type === 'text' && all.isLine).toBe(false);
});

it('leaves apart what stands beside, far below, on a panel, in a step of its own, or is a heading', () => {
  const below = [
    text('beside', 100, { box: { x: 700, y: 100, width: 400, height: 46 } }),
    text('far', 300),
    text('panel', 146, { paint: { radius: 0, fill: 'EFE6D2' } }),
    text('step', 146, { step: 0 }),
    text('heading', 146, { role: 'title' }),
  ];
  for (const other of below) expect(paragraphsOf(mergeTexts([text('one', 100), other]))).toEqual([1, 1]);
});
