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
