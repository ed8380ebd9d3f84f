import { describe, expect, it } from 'vitest';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

it.each([
  ['a script', '<script>alert(1)</script>'],
  ['a frame', '<iframe src="https://a.example"></iframe>'],
  ['a handler', '<div onclick="go()">Go</div>'],
  ['a script address', '<a href="javascript:go()">Go</a>'],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a form', '<form><input></form>'],
  ['styles', '<style>p{color:red}</style>'],
  ['a style sheet', '<link rel="stylesheet" href="a.css">'],
  ['an object', '<object data="a.svg"></object>'],
  ['an embedded file', '<embed src="a.svg">'],
  ['a handler right behind another attribute', '<div class="a"onclick=go()>Go</div>'],
  ['a handler behind a sign', '<div title="a > b" OnClick="go()">Go</div>'],
  ['a handler behind a slash', '<div><p/onclick="go()">Go</div>'],
  ['a script address with entities', '<a href="java&#115;cript&colon;go()">Go</a>'],
  ['a script address over lines', '<a href=" java\nscr\tipt:go()">Go</a>'],
  ['a script address in a drawing', '<div><svg><a xlink:href="JavaScript:go()"><text>Go</text></a></svg></div>'],
  [
    'a script address set by a drawing',
    '<div><svg><a><set attributeName="href" to="javascript:go()"/></a></svg></div>',
  ],
  ['the second part of one passage', '<div><p>x</p><script>go()</script></div>'],
  ['a script behind a comment', '<!-- x --><script>go()</script>'],
  ['a button', '<button>Go</button>'],
  ['a base', '<base href="https://a.example/">'],
  ['a page’s own orders', '<meta http-equiv="refresh" content="0">'],
  ['a list of pictures', '<img alt="" srcset="a.png 2x">'],
  ['a document in an attribute', '<p srcdoc="x">Go</p>'],
])('refuses %s', (_, html) => {
  const parts = { sections: { 'part/one': sectionText(`## A headline\n\n${html}`) } };
  const [first] = placesOf(checkParts(parts), 'unsafe-html');
  expect(first).toBe(placeIn(parts, 'part/one', html.slice(0, 4)));
});

it('tells of a passage once, by what comes first', () => {
  const body = '## A headline\n\n<div onclick="go()"><script>go()</script></div>';
  const { diagnostics } = checkParts({ sections: { 'part/one': sectionText(body) } });
  const found = diagnostics.filter(({ code }) => code === 'unsafe-html');
  expect(found).toMatchObject([{ message: expect.stringMatching(/^`onclick`/) }]);
});

it.each([
  ['layout', '<div class="left">Text</div>'],
  ['comments', '<!-- no <script> here -->'],
  ['words about scripts', '<p title="onclick=go()">javascript: and onload=1</p>'],
  ['attributes of like names', '<p data-onclick="x" on="y" title="onclick">x</p>'],
  ['links', '<a href="#javascript:x">x</a><a href="https://a.example/javascript:x">x</a>'],
  ['code that is shown', '<p>&lt;script>go()&lt;/script></p>'],
])('lets %s pass', (_, html) => {
  const result = checkParts({ sections: { 'part/one': sectionText(`## A headline\n\n${html}`) } });
  expect(placesOf(result, 'unsafe-html')).toEqual([]);
});

it.each(['object', 'embed', 'form', 'style', 'link', 'SCRIPT'])('warns of <%s>', (name) => {
  const parts = { sections: { 'part/one': sectionText(`## A headline\n\n<${name} class="a">\n`) } };
  expect(placesOf(checkParts(parts), 'unsafe-html')).toHaveLength(1);
});

it('warns of an address that is a script', () => {
  const parts = { sections: { 'part/one': sectionText('## A headline\n\n<a href="javascript:go()">x</a>') } };
  expect(placesOf(checkParts(parts), 'unsafe-html')).toHaveLength(1);
});

describe('attributes by a comment', () => {
  const judged = (body: string, external = false) =>
    checkParts({ sections: { 'part/one': sectionText(body) } }, { external })
      .diagnostics.filter(({ code }) => code === 'unsafe-html' || code === 'remote-resource')
      .map(({ code, severity, at }) => `${severity} ${code} ${at?.line}`);
  it.each([
    ['a slide that runs code', '<!-- .slide: onclick="go()" -->\n## A', 'unsafe-html'],
    ['an element that runs code', '## A\n\nText <!-- .element: onmouseover="go()" -->', 'unsafe-html'],
    ['a picture that runs code', '## A\n\n![a](a.svg) <!-- .element: onload="go()" -->', 'unsafe-html'],
    [
      'a code address',
      '## A\n\n[a](b.html) <!-- .element: href="java&#10;script:go()" -->'.replace('&#10;', '\t'),
      'unsafe-html',
    ],
    [
      'a film of the network',
      '<!-- .slide: data-background-video="https://a.example/b.mp4" -->\n## A',
      'remote-resource',
    ],
    [
      'the second of two films',
      '<!-- .slide: data-background-video="a.mp4,//a.example/b.mp4" -->\n## A',
      'remote-resource',
    ],
    ['a film in HTML that comes late', '## A\n\n<video data-src="https://a.example/b.mp4"></video>', 'remote-resource'],
    ['sound in HTML', '## A\n\n<audio src="//a.example/b"></audio>', 'remote-resource'],
    ['a page behind the slide', '<!-- .slide: data-background-iframe="https://a.example" -->\n## A', 'remote-resource'],
    [
      'a gradient that fetches',
      '<!-- .slide: data-background-gradient="url(https://a.example/b)" -->\n## A',
      'remote-resource',
    ],
    [
      'a style that fetches',
      '## A\n\nText <!-- .element: style="background:u\\72l(//a.example/b)" -->',
      'remote-resource',
    ],
    [
      'a picture that comes late',
      '## A\n\n![a](a.svg) <!-- .element: data-src="https://a.example/b" -->',
      'remote-resource',
    ],
  ])('refuse %s, and leave it out of external decks with a warning', (_, body, code) => {
    expect(judged(body)).toEqual([expect.stringMatching(`^error ${code} \\d+$`)]);
    expect(judged(body, true)).toEqual([expect.stringMatching(`^warning ${code} \\d+$`)]);
  });

  it.each([
    ['a frame, which is told of as that', '<iframe src="https://a.example"></iframe>', ['error unsafe-html 7']],
    ['a picture, which is told of where files are read', '<img alt="" src="https://a.example/b.png">', []],
    ['a film where a picture could stand, likewise', '<img alt="" src="https://a.example/b.mp4">', []],
  ])('tell once of %s', (_, html, expected) => {
    expect(judged(`## A headline\n\n${html}`)).toEqual(expected);
  });

  it.each([
    ['data-background-image="https://a.example/b.png"', []],
    ['data-background="https://a.example/b.png"', []],
    ['data-background-color="url(https://a.example/b.png)"', ['error remote-resource 5']],
    ['x-data-background="https://a.example/b.png"', []],
  ])('leave pictures behind a slide to where files are read: %s', (attribute, expected) => {
    expect(judged(`<!-- .slide: ${attribute} -->\n## A`)).toEqual(expected);
  });

  it.each([
    '<!-- .slide: data-background-video="a.mp4" data-transition="fade" id="x" -->\n## A',
    '## A\n\nText <!-- .element: class="fragment" style="color:red" data-fragment-index="1" -->',
    '## A\n\n[a](https://a.example/) <!-- .element: title="b" -->',
  ])('let %j pass', (body) => {
    expect(judged(body)).toEqual([]);
  });
});

it('counts what an author wrote as tags, or gave to a slide or an element, and nothing else', () => {
  const body = [
    '<!-- .slide: data-transition="fade" -->',
    '## A headline',
    'Text with <b>bold</b> words and <!-- a comment -->',
    '![a](a.svg) <!-- .element: class="wide" -->',
    '[a](https://a.example/)',
  ].join('\n\n');
  const { checked } = checkParts({ sections: { 'part/one': sectionText(body) } });
  // The slide, `<b>`, `</b>` being none, the picture, the link.
  expect([checked['unsafe-html'], checked['remote-resource']]).toEqual([4, 4]);
});
