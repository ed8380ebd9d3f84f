import { expect, it } from 'vitest';
import { applyEdits } from '../../src/parse/dialect/applyEdits.ts';
import { rawCodeEdits } from '../../src/parse/rawCode.ts';

const read = (text: string): string => applyEdits(text, rawCodeEdits(text)).text;

it.each([
  ['an empty line', '<pre>a\n\nb</pre>', '<pre>a\n<!---->\nb</pre>'],
  [
    'several, with blanks',
    '<PRE class="x">\n<CODE>\n  a\n \t\n\nb\n</CODE></PRE>',
    '<PRE class="x">\n<CODE>\n  a\n<!---->\n<!---->\nb\n</CODE></PRE>',
  ],
  [
    'two of them',
    '<pre>a\n\nb</pre >c\n\nd<pre>e\n\nf</pre>',
    '<pre>a\n<!---->\nb</pre >c\n\nd<pre>e\n<!---->\nf</pre>',
  ],
  [
    'what is to be trimmed',
    '<pre><code data-trim>\n \n    a\n\n  \tb\n   \n  </code></pre>',
    '<pre><code data-trim> a\n<!---->\nb</code></pre>',
  ],
  ['what is to be trimmed and ends its lines at once', '<pre data-trim>\na\n b </pre>', '<pre data-trim>a\n b</pre>'],
  ['a tag of its own', '<pre>\n<code data-trim>\n  a</code></pre>', '<pre>\n<code data-trim>a</code></pre>'],
  ['an empty line in what is to be trimmed', '<pre data-trim>a\n\nb</pre>', '<pre data-trim>a\n<!---->\nb</pre>'],
  ['a blank line in it', '<pre data-trim>\n    a\n \n    b</pre>', '<pre data-trim>a\n<!---->\nb</pre>'],
  ['nothing to be trimmed', '<pre data-trim>\n \n</pre>', '<pre data-trim></pre>'],
])('reads code with %s', (_, text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  '<pre>\n  a\n  b\n</pre>',
  '<pre data-trimmed>\n  a</pre>',
  '<pres>a\n\nb</pres>',
  '<code>a\n\nb</code>',
  '<pre>a\n\nb',
  '```\n<pre>a\n\nb</pre>\n```',
])('leaves %j', (text) => {
  expect(rawCodeEdits(text)).toEqual([]);
});
