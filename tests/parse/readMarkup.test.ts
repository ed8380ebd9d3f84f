import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plainText.ts';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';

function read(text: string) {
  const { value, diagnostics } = parseExternalDeck('a', 'a.md', text);
  const slides = value?.section.slides ?? [];
  return {
    told: diagnostics.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`),
    styles: value?.styles.map((use) => ('css' in use ? `${use.at.line}:${use.at.column} ${use.css}` : use.href)),
    slides: slides.map(({ tokens, attributes, direction, at }) => ({
      text: plainText(tokens).replace(/\s+/g, ' ').trim(),
      direction: direction === 'vertical' ? 'below' : 'next',
      attributes,
      line: at.line,
      types: tokens.map(({ type }) => type).join(' '),
      html: tokens.flatMap((token) => (token.type === 'html' ? [token.markup] : [])),
      math: tokens.flatMap((token) => (token.type === 'math' ? [token.tex] : [])),
      links: tokens.flatMap((token) =>
        'children' in token ? token.children.flatMap((child) => ('href' in child ? [child.href] : [])) : [],
      ),
    })),
  };
}

const texts = (text: string): string[] => read(text).slides.map(({ text: words }) => words);

describe('slides in sections', () => {
  it('stand below the one that holds them', () => {
    const { slides } = read(
      '## A\n\n---\n\n<section>\n\n## B\n\n</section>\n<section id="c" data-background="red">\n\n## C\n\n</section>\n',
    );
    expect(slides.map(({ text, direction }) => `${text} ${direction}`)).toEqual(['A next', 'B next', 'C below']);
    expect(slides[2]?.attributes).toMatchObject({ id: 'c', 'data-background': 'red' });
    expect(slides[2]?.line).toBe(12);
  });

  it('hold Markdown, without the tags and the indent of its template', () => {
    const template =
      '<section data-markdown data-separator="x">\n  <textarea data-template>\n    ## A\n\n    - one\n  </textarea>\n</section>\n';
    const script = template
      .replace('textarea data-template', 'script type="text/template"')
      .replace('/textarea', '/script');
    for (const text of [template, script]) {
      expect(read(text).slides).toMatchObject([
        { text: expect.stringMatching(/^A one$/), types: 'heading list', attributes: {} },
      ]);
    }
  });

  it.each([
    ['```html\n<section>\n```', 1],
    ['`<section>` a', 1],
    ['<!-- <section> -->\n\nA', 1],
    ['<section>\n\nA\n\n---\n\nB\n\n</section>', 2],
    ['A\n\n<section>\n\nB\n\n</section>\n\nC', 3],
    ['<section><section>\n\nA\n\n</section><section>\n\nB\n\n</section></section>', 2],
  ])('%j makes slides', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });
});

describe('styles in the text', () => {
  it('are the deck’s, each at its place, and no text', () => {
    const { slides, styles, told } = read('# A\n\n<style>\n.a { color: red }\n\n.b { color: blue }\n</style>\n\nB\n');
    expect(styles).toEqual(['3:8 \n.a { color: red }\n\n.b { color: blue }\n']);
    expect(slides[0]?.text).toBe('A B');
    expect(told).toEqual([]);
  });

  it('end no HTML that stands around them', () => {
    const { slides } = read('<div>\n<style>p{}</style>\n*a*\n</div>\n');
    expect(slides[0]?.html).toEqual([expect.stringContaining('*a*')]);
  });

  it('are left where they are code', () => {
    expect(read('```html\n<style>a{}</style>\n```\n').styles).toEqual([]);
  });
});

it.each([
  ['`$$ a_1 $$`', ['a_1']],
  ['`$HOME and $PATH`', []],
  ['```\n`$$ a $$`\n```', []],
  ['$$\\require{color}$$\n\nA', []],
  ['$$ \\\\{ x \\\\} $$', ['\\{ x \\}']],
  ['$$ a \\\\\\\\ b \\\\, c $$', ['a \\\\ b \\, c']],
  ['$$ a \\\\ b $$', ['a \\\\ b']],
  ['\\begin{align}\na &= b\n\\end{align}', ['\\begin{align}\na &= b\n\\end{align}']],
])('%j holds formulas', (text, expected) => {
  const { slides } = read(text);
  const all = slides.flatMap(({ math }) => math);
  const inLines = parseExternalDeck('a', 'a.md', text).value?.section.slides.flatMap(({ tokens }) =>
    tokens.flatMap((token) =>
      'children' in token ? token.children.flatMap((one) => (one.type === 'math' ? [one.tex] : [])) : [],
    ),
  );
  expect([...all, ...(inLines ?? [])]).toEqual(expected);
});

it.each([
  ['<h2>A</h2>\n<pre><code>a\n\n    b\n</code></pre>', '<pre><code>a\n<!---->\n    b\n</code></pre>'],
  [
    '<h2>A</h2>\n<pre><code data-trim>\n    a\n\n      b\n</code></pre>',
    '<pre><code data-trim>a\n<!---->\n  b</code></pre>',
  ],
])('%j is code to its end', (text, expected) => {
  expect(read(text).slides[0]?.html.join('')).toContain(expected);
});

it.each([
  ['<object type="image/svg+xml" data="a.svg" width="50%"><p>no</p></object>', '<img src="a.svg" alt="" width="50%">'],
  ['<embed src="a.png">', '<img src="a.png" alt="">'],
  ['<div>\n<object data="a.pdf"></object>\n</div>', '<object data="a.pdf"></object>'],
])('%j shows a picture', (text, expected) => {
  expect(read(text).slides[0]?.html.join('')).toContain(expected);
});

it.each([
  ['![a](.\\b\\c.png)', './b/c.png'],
  ['[a](b\\_c.md)', 'b_c.md'],
  ['[a](C:\\b.md)', 'C:%5Cb.md'],
])('%j leads as in a browser', (text, expected) => {
  expect(decodeURI(read(text).slides[0]?.links[0] ?? '')).toBe(decodeURI(expected));
});

it('names the background of a slide with slashes', () => {
  expect(read('# A\n<!-- .slide: data-background=".\\b\\c.png" -->').slides[0]?.attributes).toEqual({
    'data-background': './b/c.png',
  });
});
