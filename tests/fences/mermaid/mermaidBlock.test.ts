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

  it.each([
    ['<div class="mermaid">\npie\n</div>\n', 8, 1],
    ['<pre class="fragment mermaid">pie</pre>', 7, 31],
    ['<div class=mermaid>\n  <pre><code>\npie</code>\n</pre></div>', 9, 1],
    ['<DIV CLASS="mermaid"> pie </DIV>', 7, 23],
  ])('is one in raw HTML: %s', (markup, line, column) => {
    const block = mermaidBlock({ at, attributes: noAttributes, type: 'html', markup });
    expect(block).toEqual({ source: 'pie', at: { file: 'a.md', line, column, length: 1 }, indent: 0, fence: at });
  });

  it('has in raw HTML its entities read, and keeps elements inside', () => {
    const markup = '<div class="mermaid">\nA["a &lt; b<br>c"] --&gt; B\n</div>';
    expect(mermaidBlock({ at, attributes: noAttributes, type: 'html', markup })?.source).toBe('A["a < b<br>c"] --> B');
  });

  it.each([
    '<div class="mermaid-x">pie</div>',
    '<div title="mermaid">pie</div>',
    '<span class="mermaid">pie</span>',
    '<div class="mermaid">pie',
    '<p>mermaid</p>',
    'mermaid',
  ])('is none in raw HTML: %s', (markup) => {
    expect(mermaidBlock({ at, attributes: noAttributes, type: 'html', markup })).toBeUndefined();
  });

  it('may be empty', () => {
    expect([' \n', ''].map((source) => isEmpty({ source }))).toEqual([true, true]);
    expect(isEmpty({ source: 'pie' })).toBe(false);
  });
});
