import { describe, expect, it } from 'vitest';
import { isEmpty, mermaidBlock } from '../../../src/fences/mermaid/mermaidBlock.ts';
import { noAttributes } from '../../../src/model/tokens.ts';

const at = { file: 'a.md', line: 7, column: 1, length: 10 };
const code = (info: string, text = 'pie') => mermaidBlock({ at, attributes: noAttributes, type: 'code', info, text });

describe('a block in Mermaid’s language', () => {
  it.each([
    'mermaid',
    'Mermaid',
    '{mermaid}',
    '{.mermaid}',
    '{ .mermaid width=5 }',
    "mermaid {theme: 'neutral'}",
    'mermaid [1-2]',
  ])('is one by its name: %s', (info) => {
    expect(code(info)).toMatchObject({ source: 'pie', at: { line: 8 }, fence: at });
  });

  it.each(['', 'mermaidx', 'mermaid-js', 'js mermaid', 'text'])('is none: %j', (info) => {
    expect(code(info)).toBeUndefined();
  });

  it('may be empty', () => {
    expect([' \n', ''].map((source) => isEmpty({ source }))).toEqual([true, true]);
    expect(isEmpty({ source: 'pie' })).toBe(false);
  });
});
