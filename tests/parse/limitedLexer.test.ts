import { expect, it, vi } from 'vitest';
import { lexBlocks } from '../../src/parse/markdown.ts';

/** How often all that is left of a text is looked through for what may begin below a paragraph. */
function looks(text: string): number {
  const search = vi.spyOn(String.prototype, 'search');
  lexBlocks(text);
  const count = search.mock.contexts.filter((left) => String(left).length > 500).length;
  search.mockRestore();
  return count;
}

it('looks ahead once for all paragraphs, not at each', () => {
  const paragraphs = (count: number): string => '# A\nb\n'.repeat(count) + 'c\n'.repeat(500);
  expect(looks(paragraphs(400))).toBe(looks(paragraphs(4)));
});

it.each([
  ['a\n[^1]: b\n\nc\n[^2]: d\n', ['paragraph', 'footnoteDefinition', 'space', 'paragraph', 'footnoteDefinition']],
  [
    'a\n\nb\n$$\nc\n$$\n\nd\n$$\ne\n$$\n',
    ['paragraph', 'space', 'paragraph', 'mathBlock', 'space', 'paragraph', 'mathBlock'],
  ],
  ['# a\nb\n: c\n\n# d\ne\n\n: f\n', ['heading', 'definitionList', 'space', 'heading', 'definitionList']],
  ['- a\n\n  b\n  [^1]: c\n\nd\n[^2]: e\n', ['list', 'paragraph', 'footnoteDefinition']],
])('finds what begins below each: %j', (text, types) => {
  const found = lexBlocks(text).map(({ type }) => (type === 'math' ? 'mathBlock' : type));
  expect(found.filter((type) => type !== 'space')).toEqual(types.filter((type) => type !== 'space'));
});
