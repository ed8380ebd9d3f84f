import { expect, it } from 'vitest';
import { codeSize } from '../../../src/render/slide/codeSize.ts';
import { makeDeck, sectionText } from '../../support/makeDeck.ts';

const canvas = { width: 960, height: 700 };
const code = (lines: readonly string[]): string => `\`\`\`js\n${lines.join('\n')}\n\`\`\``;
const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `const a = ${index};`);
const sizeOf = (body: string, size = canvas): number | undefined => {
  const [slide] = makeDeck({ sections: { 'part/one': sectionText(body) } }).deck.slides;
  return codeSize(slide ?? { tokens: [] }, size);
};
const list = (count: number): string => Array.from({ length: count }, () => '- an item').join('\n');

it.each([
  ['no code', '## A\n\nb', undefined],
  ['few lines', `## A\n\n${code(lines(5))}`, undefined],
  ['lines that fill a slide', `## A\n\n${code(lines(40))}`, 11.1],
  ['lines that are wrapped', `## A\n\n${code(['x'.repeat(4000)])}`, 12.6],
  ['tabs', `## A\n\n${code(['\t'.repeat(500)])}`, 12.6],
  ['little room beside a list', `## A\n\n${code(lines(5))}\n\n${list(8)}`, 17.6],
  ['no room beside a list: the list keeps its own', `## A\n\n${code(lines(5))}\n\n${list(30)}`, undefined],
  ['more than can be read', `## A\n\n${code(lines(400))}`, 5],
])('gives code its size: %s', (_, body, size) => expect(sizeOf(body)).toBe(size));

it('grows with the canvas', () => {
  const body = `## A\n\n${code(lines(40))}`;
  expect(sizeOf(body, { width: 1920, height: 1400 })).toBeUndefined();
});

it('reckons in the type of the theme of such decks: what a canvas must have for code of the usual size', () => {
  /** The least height below which code gets smaller, in CSS px. */
  const needed = (body: string, width = 960): number => {
    const [slide] = makeDeck({ sections: { 'part/one': sectionText(body) } }).deck.slides;
    let height = 1000;
    while (codeSize(slide ?? { tokens: [] }, { width, height: height - 1 }) === undefined) height -= 1;
    return height;
  };
  const code5 = code(lines(5));
  // Lines of 23.1 px, 1.2 times as high, 30 px around them, and 24 px around all.
  const alone = 24 + 5 * 23.1 * 1.2 + 30;
  expect(needed(code5)).toBe(Math.ceil(alone));
  expect(needed(`${code5}\n\n${code5}`)).toBe(Math.ceil(alone + 5 * 23.1 * 1.2 + 30));
  expect(needed(`A line\n\n${code5}`)).toBe(Math.ceil(alone + 42 * 1.3 + 20));
  expect(needed(`${'A long line. '.repeat(8)}\n\n${code5}`)).toBe(Math.ceil(alone + 2 * 42 * 1.3 + 20));
  for (const [depth, share] of [2.5, 1.6, 1.3, 1].entries())
    expect(needed(`${'#'.repeat(depth + 1)} A\n\n${code5}`)).toBe(Math.ceil(alone + 42 * share * 1.2 + 20));
  expect(needed(`${list(2)}\n\n${code5}`)).toBe(Math.ceil(alone + 2 * 42 * 1.3));
  expect(needed(`| A |\n|---|\n| b |\n| c |\n\n${code5}`)).toBe(Math.ceil(alone + 3 * 42 * 1.7));
  expect(needed(`<div>a</div>\n\n${code5}`)).toBe(Math.ceil(alone));
  // A letter is 0.6 of its size wide; code has nine tenths of the canvas, less 16 px.
  const columns = Math.floor((960 * 0.9 - 16) / (0.6 * 23.1));
  expect(needed(code(['x'.repeat(columns)]))).toBe(Math.ceil(24 + 23.1 * 1.2 + 30));
  expect(needed(code(['x'.repeat(columns + 1)]))).toBe(Math.ceil(24 + 2 * 23.1 * 1.2 + 30));
});

it('lets code of a slide that is too full keep what its heading leaves', () => {
  const full = (heading: string): number | undefined => sizeOf(`${heading}${code(lines(30))}\n\n${list(30)}`);
  expect(full('# A\n\n')).toBe(13.6);
  expect(full('')).toBe(17.6);
});
