import { describe, expect, it } from 'vitest';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

/** Pictures of a section's body, which begins in line 5, as `line:column href`. */
function pictures(body: string): string[] {
  const { deck } = makeDeck({ sections: { 'part/one': sectionText(body) } });
  return deck.assets.map(({ href, kind, at }) => {
    expect(at.file).toBe('decks/sections/part/one.md');
    return `${at.line}:${at.column} ${kind === undefined ? '' : `${kind} `}${href}`;
  });
}

describe('collectAssets', () => {
  it('finds them in styles that a comment gives', () => {
    expect(pictures('Words <!-- .element: style="background:url(a.png)" -->')).toEqual(['5:1 a.png']);
  });

  it.each<[string, string, string[]]>([
    ['a paragraph', 'See ![a](a.svg) and ![b](<b c.png> "title")', ['5:5 a.svg', '5:21 b c.png']],
    ['a heading', '## ![a](a.svg)', ['5:4 a.svg']],
    ['other marks', '**[![a](a.svg)](#b)**', ['5:4 a.svg']],
    ['a list', '- one\n- ![a](a.svg)\n  - ![b](b.svg)', ['6:3 a.svg', '7:5 b.svg']],
    ['a table', '| ![a](a.svg) |\n|---|\n| ![b](b.svg) |', ['5:3 a.svg', '7:3 b.svg']],
    ['a quote', '> ![a](a.svg)', ['5:3 a.svg']],
    [
      'a film, which is one by its ending',
      '![a](a.mp4) ![b](b.MP3?x) ![c](https://a.example/c.mp4)',
      ['5:1 film a.mp4', '5:13 film b.MP3?x', '5:27 https://a.example/c.mp4'],
    ],
    ['a reference', '![a][b]\n\n[b]: b.svg', ['5:1 b.svg']],
    ['code, which shows none', '```\n![a](a.svg)\n```\n\n`![b](b.svg)`', []],
    [
      'columns, which stand where their fence does',
      '\n```columns\n- "![a](a.svg)"\n- "**![b](b.svg)**"\n```',
      ['6:1 a.svg', '6:1 b.svg'],
    ],
  ])('finds pictures of %s', (_, body, expected) => {
    expect(pictures(body)).toEqual(expected);
  });

  it('finds them in what is shown, said and printed, in that order', () => {
    expect(pictures('Handout:\n![c](c.svg)\n\nNote:\n![b](b.svg)\n\n---\n![d](d.svg)\n')).toEqual([
      '9:1 b.svg',
      '6:1 c.svg',
      '12:1 d.svg',
    ]);
  });

  it.each([
    ['<img src="a.svg">', ['a.svg']],
    ["<IMG alt='x' src = 'a.svg' />", ['a.svg']],
    ['<img data-src="b.svg" src="a.svg">', ['a.svg']],
    ['<img class="x"\nsrc="a.svg">', ['a.svg']],
    ['<svg><image href="a.png"/></svg>', ['a.png']],
    ['<picture><source src="a.webp"><img src="a.png"></picture>', ['a.webp', 'a.png']],
    ['<video poster="a.jpg" src="b.mp4"></video>', ['a.jpg', 'film b.mp4']],
    ['<video data-src="b.MP4" controls></video>', ['film b.MP4']],
    ['<audio src="b"></audio>', ['film b']],
    [
      '<source src="b.webm"><source src="c.ogg"><source src="d.mp3"><source src="e.wav">',
      ['film b.webm', 'film c.ogg', 'film d.mp3', 'film e.wav'],
    ],
    ['<video src="b"><track src="c.vtt" default></video>', ['film b', 'captions c.vtt']],
    ['<img src="a.mp4">', ['a.mp4']],
    ['<img src="a.mp4.png">', ['a.mp4.png']],
    ['<img src="">', ['']],
    ['<img alt="x">', ['']],
    ['<img data-src="a.svg">', ['a.svg']],
    ['<svg><image xlink:href="a.png"/></svg>', ['a.png']],
    ['<p style="background:url(a.png)">x</p>', ['a.png']],
    ['<p style="mask:url(#a);color:red">x</p>', []],
    ['<p style=\'background:image-set("a.png" 1x)\'>x</p>', ['a.png']],
    ['<a href="a.svg">x</a><div src="b.svg"></div><imgs src="c.svg">', []],
    ['<!-- <img src="a.svg"> -->', []],
    ['<p title="<img src=b.png>">src="c.png"</p>', []],
    ['<img alt="x" src=a.png>', ['a.png']],
    ['<img alt="a > b" src="a.png">', ['a.png']],
    ['<img alt="x" src="a&amp;b.png">', ['a&b.png']],
  ])('finds in raw HTML %s', (html, expected) => {
    expect(pictures(`<div>\n${html}\n</div>`).map((one) => one.replace(/^\S+ /, ''))).toEqual(expected);
  });

  it.each([
    ['data-background-image="a.svg"', ['a.svg']],
    ['data-background="a.svg"', ['a.svg']],
    ['data-background="pictures/a.JPG"', ['pictures/a.JPG']],
    ['data-background="a.jpeg?x=1"', ['a.jpeg?x=1']],
    ['data-background="a.webp#x"', ['a.webp#x']],
    ['data-background="a.gif" data-background-image="b.png"', ['b.png']],
    ['data-background="a.png, b.jpg"', ['a.png', 'b.jpg']],
    ['data-background-image="a.png,b.jpg"', ['a.png', 'b.jpg']],
    ['data-background-image="data:image/png;base64,AAAA"', ['data:image/png;base64,AAAA']],
    ['data-background="https://a.example/b"', ['https://a.example/b']],
    ['data-background="url(a.png)"', []],
    ['data-background-video="a.mp4, b.webm"', ['film a.mp4', 'film b.webm']],
    ['style="background:url(a.png)"', ['a.png']],
    ['data-background="#123456"', []],
    ['data-background="linear-gradient(red, blue)"', []],
    ['data-background="a.svgz"', []],
    ['data-background-color="a.svg"', []],
  ])('finds the background of a slide with %s, before its other pictures', (attributes, expected) => {
    expect(pictures(`<!-- .slide: ${attributes} -->\n## A headline\n\n![z](z.svg)\n`)).toEqual([
      ...expected.map((href) => `5:1 ${href}`),
      '8:1 z.svg',
    ]);
  });
});
