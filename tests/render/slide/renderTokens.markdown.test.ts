import { describe, expect, it } from 'vitest';
import { bodyOf, pictureAddress, slidesOf } from '../../support/slideMarkup.ts';

/** The box in front of a task. */
const mark = (label: string, tick = ''): string =>
  `<svg role="img" aria-label="${label}" viewBox="0 0 20 20" width="16" height="16"><rect x="1" y="1" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2"/>${tick}</svg>`;

it.each([
  ['headings', '# A *b*\n\n### C', '<h1>A <em>b</em></h1>\n<h3>C</h3>'],
  ['paragraphs', 'a\nb\n\nc', '<p>a\nb</p>\n<p>c</p>'],
  ['signs of HTML', 'a < b & "c" &amp; &copy;', '<p>a &lt; b &amp; &quot;c&quot; &amp; &copy;</p>'],
  ['lines that other programs part', 'a\u2028b\u2029c', '<p>a<br>b<br>c</p>'],
  ['marks', '**a** *b* ~~c~~ `d<e`', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d&lt;e</code></p>'],
  ['key terms', '==steppe==', '<p><strong class="term">steppe</strong></p>'],
  ['a forced break', 'a  \nb', '<p>a<br>b</p>'],
  ['a quote', '> a\n>\n> b', '<blockquote><p>a</p>\n<p>b</p>\n</blockquote>'],
  ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['a list of paragraphs', '- a\n\n- b', '<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>'],
  ['a list in a list', '- a\n  1. b', '<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>'],
  ['a numbered list', '1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
  ['one that begins late', '4. a', '<ol start="4">\n<li>a</li>\n</ol>'],
  [
    'tasks',
    '- [ ] a\n- [x] b',
    `<ul>\n<li data-task="open">${mark('to do:')}a</li>\n` +
      `<li data-task="done">${mark('done:', '<path d="M4 10.5l4.5 4.5L17 4" fill="none" stroke="currentColor" stroke-width="3"/>')}b</li>\n</ul>`,
  ],
  [
    'a table',
    '| A | B |\n|---|--:|\n| c | *d* |',
    '<table><thead><tr><th scope="col">A</th><th scope="col" style="text-align:right">B</th></tr></thead><tbody>\n' +
      '<tr><td>c</td><td style="text-align:right"><em>d</em></td></tr>\n</tbody></table>',
  ],
  ['definitions', 'a *b*\n: c', '<dl>\n<dt>a <em>b</em></dt>\n<dd>c</dd>\n</dl>'],
  [
    'footnotes',
    'a[^1]\n\n[^1]: b *c*\n\n    d\n\n---\n',
    '<p>a<sup data-footnote>1</sup></p>\n<div data-footnotes><div><p>1. b <em>c</em></p>\n<p>d</p>\n</div></div>',
  ],
  [
    'a footnote that begins with a list',
    'a[^1]\n\n[^1]:\n    - b',
    '<p>a<sup data-footnote>1</sup></p>\n<div data-footnotes><div><p>1. </p>\n<ul>\n<li>b</li>\n</ul>\n</div></div>',
  ],
  ['a line', 'a\n\n***\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
  ['a link', '[a](https://a.example/ "T")', '<p><a href="https://a.example/" title="T">a</a></p>'],
  ['a link that runs code', '[a](javascript:go())', '<p>a</p>'],
  ['a link that holds a page', '[a](DATA:text/html,x)', '<p>a</p>'],
  ['a link to a file', '[a](b.pdf) <!-- .element: class="x" -->', '<p><span class="x">a</span> </p>'],
  ['a link without a scheme', '[a](//a.example/b)', '<p><a href="https://a.example/b">a</a></p>'],
  ['a link that a comment turns', '[a](#x) <!-- .element: href="file:///b" -->', '<p>a </p>'],
  [
    'a picture in a style',
    'a <!-- .element: style="background:url(a.png)" -->',
    `<p style="background:url(&quot;${pictureAddress}&quot;)">a </p>`,
  ],
  [
    'a picture that a comment would fetch late',
    '![A bus](a.png) <!-- .element: data-src="b.png" -->',
    `<p><img src="${pictureAddress}" alt="A bus"> </p>`,
  ],
  ['a picture alone', '![A bus](a.png)', `<img src="${pictureAddress}" alt="A bus">`],
  ['a picture in a line', 'See ![A bus](a.png "T")', `<p>See <img src="${pictureAddress}" alt="A bus" title="T"></p>`],
  ['raw HTML', '<div class="x">a</div>', '<div class="x">a</div>'],
  ['a comment', 'a\n\n<!-- b -->', '<p>a</p>'],
  ['a comment among raw HTML', '<div>a <!-- b --> c</div>', '<div>a  c</div>'],
  ['attributes by a comment', 'a <!-- .element: class="x" data-y="1" -->', '<p class="x" data-y="1">a </p>'],
  ['attributes of an item', '- a <!-- .element: class="fragment" -->', '<ul>\n<li class="fragment">a </li>\n</ul>'],
])('renders %s', (_, body, expected) => {
  expect(bodyOf(body)).toBe(expected);
});

it.each([
  ['headings', '## שלום', '<h2 dir="rtl" lang="he">שלום</h2>'],
  ['paragraphs', 'שלום', '<p dir="rtl" lang="he">שלום</p>'],
  ['quotes', '> שלום', '<blockquote dir="rtl" lang="he"><p dir="rtl" lang="he">שלום</p>\n</blockquote>'],
  ['lists', '- שלום', '<ul dir="rtl" lang="he">\n<li dir="rtl" lang="he">שלום</li>\n</ul>'],
  ['definitions', 'שלום\n: שלום', '<dl>\n<dt dir="rtl" lang="he">שלום</dt>\n<dd dir="rtl" lang="he">שלום</dd>\n</dl>'],
  [
    'tables',
    '| שלום |\n|---|\n| a |',
    '<table dir="rtl"><thead><tr><th scope="col" dir="rtl" lang="he">שלום</th></tr></thead><tbody>\n<tr><td>a</td></tr>\n</tbody></table>',
  ],
  ['words in a line', 'a **שלום**', '<p>a <strong>שלום</strong></p>'],
])('says of %s which way they are written', (_, body, expected) => {
  expect(bodyOf(body)).toBe(expected);
});

it('aligns a cell and keeps what its author says of it', () => {
  expect(bodyOf('| A <!-- .element: style="color:red" class="x" --> |\n|--:|\n| b |')).toMatch(
    /^<table><thead><tr><th scope="col" style="text-align:right;color:red" class="x">A <\/th><\/tr>/,
  );
});

it.each([
  '![A bus](b.png)',
  '![A bus](data:text/html,x)',
  '![A bus](data:image/gif;base64,AA)',
  '![A bus]()',
  '![](a/A%20bus)',
])('draws a box for %s, which names no picture', (body) => {
  expect(bodyOf(body)).toMatch(/^<span role="img" aria-label="A bus" style="[^"]*">A bus<\/span>$/);
});

it('keeps formulas from the cleaning of raw HTML', () => {
  const formulas = new Map([
    ['line a', { mathml: '<math><mi>a</mi></math>', words: 'a' }],
    ['block b', { mathml: '<math><mi>b</mi></math>', words: 'b' }],
  ]);
  expect(bodyOf('<b>x</b> $a$\n\n$$\nb\n$$\n\n$c$', { formulas })).toBe(
    '<p><b>x</b> <span role="img" aria-label="Formula: a"><math><mi>a</mi></math></span></p>\n' +
      '<div role="img" aria-label="Formula: b"><math><mi>b</mi></math></div><p><code>$c$</code></p>',
  );
});

it('parts columns', () => {
  const body = '```columns\n- "**a**"\n- "- b"\n```';
  expect(bodyOf(body)).toBe(
    '<div class="columns"><div data-figure=""><p><strong>a</strong></p>\n</div><div><ul>\n<li>b</li>\n</ul>\n</div></div>',
  );
});

it('tells a column that begins with a figure from one that begins with bold words', () => {
  const columns = (first: string): string => bodyOf(`\`\`\`columns\n- "${first}"\n- b\n\`\`\``);
  expect(columns('**88**\\n\\nhives')).toContain('<div data-figure="">');
  expect(columns('**What I saw.** Buses')).not.toContain('data-figure');
});

describe('drawings', () => {
  const timeline =
    '```timeline\nevents:\n  - { year: 1991, text: A }\n  - { year: 2001, text: B }\nalt: Two years\n```';

  it('come in behind cleaning, each with ids of its own and the height that words leave', () => {
    const slides = slidesOf(
      `## A\n\n<b>x</b>\n\n${timeline}\n\n${timeline}\n\nNote:\n${timeline}\n\nHandout:\n${timeline}\n`,
    );
    const [first] = slides;
    expect(first?.section.markup.match(/\[timeline [^\]]*\]/g)).toEqual([
      '[timeline part-one-1-1- - 240]',
      '[timeline part-one-1-2- - 240]',
    ]);
    expect(first?.notes.markup).toContain('[timeline part-one-1-notes-1- - -]');
    expect(first?.handout.markup).toContain('[timeline part-one-1-handout-1- - -]');
    expect(first?.section.markup).not.toContain('data-drawing');
  });

  it('take attributes from a comment', () => {
    expect(bodyOf(`${timeline}\n\n<!-- .element: class="wide" id="t" -->`)).toBe(
      '<div class="picture wide" id="t">[timeline part-one-1-1- - 586]</div>',
    );
  });
});

it('leads links by reveal’s numbers to the slide, others to their id, and takes out those that lead nowhere', () => {
  const [first] = slidesOf(
    '[a](#/1) [b](#/1/1) [c](#/other) [d](#plain) [e](#own)\n\n---\n<!-- .slide: id="own" -->\n## B\n\n--\n\n## C\n',
  );
  const hrefs = [...(first?.section.markup ?? '').matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
  expect(hrefs).toEqual(['#own', '#part-one-3', '#own']);
});

it('renders what is said and what is printed apart, with other languages of the handout', () => {
  const [slide] = slidesOf('a\n\nNote:\n*b*\n\nHandout:\nc\n\nHandout (kk):\nд\n');
  expect(slide?.notes.markup).toBe('<p><em>b</em></p>\n');
  expect(slide?.handout.markup).toBe(
    '<div class="languages"><div><p>c</p>\n</div>\n<div lang="kk"><p>д</p>\n</div>\n</div>\n',
  );
});
