import { describe, expect, it } from 'vitest';
import { localStyles } from '../../src/html/localStyles.ts';

describe('styles without a network', () => {
  it.each([
    ['a{background:url(https://x.example/a.png)}', 'a{background:url("data:,")}', ['https://x.example/a.png']],
    ['a{background:url("//x.example/a.png") red}', 'a{background:url("data:,") red}', ['//x.example/a.png']],
    [
      'a{background:image-set("http://x.example/a" 1x)}',
      'a{background:image-set("data:," 1x)}',
      ['http://x.example/a'],
    ],
    ['a{--b:"https://x.example/a"}', 'a{--b:"data:,"}', ['https://x.example/a']],
    ['a{content:"https://x.example"}', 'a{content:"https://x.example"}', []],
    ['a{content:var(--b) "https://x.example"}', 'a{content:var(--b) "https://x.example"}', []],
    ['a{b:c}@import "https://x.example/a.css"', 'a{b:c}', []],
    ['@import url(//x.example/a.css) print;a{b:url(//x.example/c)}', 'a{b:url("data:,")}', ['//x.example/c']],
    ['a{background:url(a.png)}', 'a{background:url(a.png)}', []],
    ['@namespace url(http://www.w3.org/1999/xhtml);', '@namespace url(http://www.w3.org/1999/xhtml);', []],
  ])('%s', (css, expected, remote) => {
    const read = localStyles(css);
    expect(read.css).toBe(expected);
    expect(read.remote.map(({ address }) => address)).toEqual(remote);
  });

  it('have no imports in them, but tell which there were and where', () => {
    const css = '@import "a.css";\n@import url(b.css) print;a{b:c}';
    const { css: left, imports } = localStyles(css);
    expect(left.replace(/[\s;]/g, '')).toBe('a{b:c}');
    expect(imports.map(({ address, offset, length }) => [address, css.slice(offset, offset + length)])).toEqual([
      ['a.css', '"a.css"'],
      ['b.css', 'url(b.css)'],
    ]);
  });
});
