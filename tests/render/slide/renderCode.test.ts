import { expect, it } from 'vitest';
import { bodyOf } from '../../support/slideMarkup.ts';

const code = (info: string, text = 'a\nb\nc', comment = ''): string =>
  bodyOf(`\`\`\`${info}\n${text}\n\`\`\`${comment}`).replaceAll('\n</span>', '</span>');

it.each([
  [
    'plain',
    'text',
    '<pre class="code"><code><span class="line">a</span><span class="line">b</span><span class="line">c</span></code></pre>',
  ],
  [
    'numbered, with lines marked',
    'text [2-3]',
    '<pre class="code numbered" data-step="0"><code><span class="line" data-steps="">a</span>' +
      '<span class="line" data-steps="0">b</span><span class="line" data-steps="0">c</span></code></pre>',
  ],
  [
    'step by step',
    'text [1|2,3|1-9]',
    '<pre class="code numbered" data-step="0"><code><span class="line" data-steps="0 2">a</span>' +
      '<span class="line" data-steps="1 2">b</span><span class="line" data-steps="1 2">c</span></code>' +
      '<span class="fragment code-step" data-step="1"></span><span class="fragment code-step" data-step="2"></span></pre>',
  ],
  [
    'numbered from ten',
    'text [10: 2]',
    '<pre class="code numbered" data-step="0" style="counter-reset:line 9"><code><span class="line" data-steps="">a</span>' +
      '<span class="line" data-steps="0">b</span><span class="line" data-steps="">c</span></code></pre>',
  ],
  [
    'numbered alone',
    'text []',
    '<pre class="code numbered"><code><span class="line">a</span><span class="line">b</span><span class="line">c</span></code></pre>',
  ],
])('shows code %s', (_, info, expected) => {
  expect(code(info)).toBe(expected);
});

it('takes lines from reveal’s attribute, and keeps the others', () => {
  expect(code('text', 'a\nb', '\n\n<!-- .element: data-line-numbers="2" id="x" -->')).toBe(
    '<pre class="code numbered" data-step="0" id="x"><code><span class="line" data-steps="">a</span>' +
      '<span class="line" data-steps="0">b</span></code></pre>',
  );
});

it('colours words, also those that run over lines', () => {
  expect(code('js', 'let a = `x\ny`')).toBe(
    '<pre class="code"><code><span class="line"><span class="hljs-keyword">let</span> a = <span class="hljs-string">`x</span></span>' +
      '<span class="line"><span class="hljs-string">y`</span></span></code></pre>',
  );
});

it('escapes code of a language that it does not know', () => {
  expect(code('nothing', 'a < b && "c"')).toContain('a &lt; b &amp;&amp; &quot;c&quot;');
});
