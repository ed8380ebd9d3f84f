import { expect, it } from 'vitest';
import { assetKey } from '../../../src/model/assetKey.ts';
import type { Token } from '../../../src/model/tokens.ts';
import { renderTokens } from '../../../src/render/slide/renderTokens.ts';
import { sayIn } from '../../../src/words/say.ts';
import { makeDeck, sectionText } from '../../support/makeDeck.ts';

const file = 'decks/sections/part/one.md';
const asset = {
  address: 'data:kit,0123456789abcdef',
  path: 'decks/sections/part/a.png',
  mime: 'image/png',
  dataUri: 'data:,',
};

/** What raw HTML becomes before it is cleaned, on a slide whose project has a.png and a&b.png. */
function rendered(html: string): string {
  const { deck } = makeDeck({ sections: { 'part/one': sectionText(`## A\n\n${html}`) } });
  const tokens = deck.slides.flatMap((slide) => slide.tokens).filter(({ type }) => type === 'html');
  return markupOf(tokens);
}

function markupOf(tokens: readonly Token[]): string {
  return renderTokens(tokens, {
    films: new Map(),
    marks: {},
    formulas: new Map(),
    assets: new Map(['a.png', 'a&b.png'].map((href) => [assetKey(file, href), asset])),
    draw: () => ({ html: '' }),
    say: sayIn('en'),
    textWidth: 1000,
    sanitise: (markup) => markup,
    highlight: (code) => code,
    reveal: undefined,
    groundOf: () => undefined,
    lastChecked: () => undefined,
    anchors: new Map(),
    language: 'en',
    setFonts: (markup: string) => markup,
    slide: 's',
    drawings: [],
    height: undefined,
  }).markup.trim();
}

it.each([
  ['in quotes', '<img alt="x" src="a.png">', `<img alt="x" src="${asset.address}">`],
  ['in single quotes', "<img src = 'a.png' alt=x>", `<img src = "${asset.address}" alt=x>`],
  ['without quotes', '<IMG SRC=a.png ALT=x>', `<IMG SRC="${asset.address}" ALT=x>`],
  ['with entities', '<img src="a&amp;b.png">', `<img src="${asset.address}">`],
  ['behind a sign', '<img alt="a > b" src="a.png">', `<img alt="a > b" src="${asset.address}">`],
  [
    'as a poster',
    '<div><video src="b.mp4" poster="a.png"></video></div>',
    `<div><video src="data:,b.mp4" poster="${asset.address}"></video></div>`,
  ],
  [
    'twice',
    '<p><img src="a.png"> <img src="a.png"></p>',
    `<p><img src="${asset.address}"> <img src="${asset.address}"></p>`,
  ],
])('gives a picture its file, %s', (_, html, expected) => {
  expect(rendered(html)).toBe(expected);
});

it.each([
  ['text', '<p title=" src=\'a.png\'">src="a.png"</p>'],
  ['other elements', '<p src="a.png">x</p>'],
  ['links that lead out', '<p><a href="https://a.example/">x</a></p>'],
  ['ids in styles', '<p style="fill:url(#a)">x</p>'],
  ['shapes that a drawing uses again', '<p><svg><use href="#a"/><image href=" #a"/></svg></p>'],
  ['a picture in its own text', '<p><svg><image href=" DATA:image/png;base64,AA"/></svg></p>'],
  ['what is not the address of a link', '<p><a data-href="b.pdf" hreflang="en" xlink:hrefs="b.pdf">x</a></p>'],
  ['parts of a film', '<p><video><source media="b.pdf"></video></p>'],
  ['blanks', '<p> </p>'],
])('leaves %s as it is', (_, html) => {
  expect(rendered(html)).toBe(html);
});

it.each([
  ['that comes late', '<img class="x" data-src="a.png">', `<img class="x" src="${asset.address}">`],
  [
    'in a style',
    '<p style="color:red;background:url(a.png)">x</p>',
    `<p style="color:red;background:url(&quot;${asset.address}&quot;)">x</p>`,
  ],
  [
    'in a drawing',
    '<p><svg><image xlink:href="a.png"/></svg></p>',
    `<p><svg><image xlink:href="${asset.address}"/></svg></p>`,
  ],
])('gives a picture %s its file', (_, html, expected) => {
  expect(rendered(html)).toBe(expected);
});

it.each([
  ['by what it says', '<img src="b.png" alt="A &lt; bus">', 'A &lt; bus'],
  ['by its title', '<img src="b.png" alt="" title="A bus">', 'A bus'],
  ['by its file', '<IMG SRC=img/my%20bus.png?x=1>', 'my bus.png'],
  ['whose file is not the first named', '<img src="b.png" src="a.png">', 'b.png'],
  ['that comes late', '<img data-src="b.png">', 'b.png'],
  ['of the network', '<img src="https://a.example/b/c.png">', 'c.png'],
  ['without an address', '<img alt="">', 'Picture'],
  ['with an empty one', '<img src=" " alt="A bus">', 'A bus'],
])('draws a box for a missing picture, named %s', (_, html, label) => {
  expect(rendered(`<p>${html}</p>`)).toMatch(
    new RegExp(`^<p><span role="img" aria-label="${label}" style="[^"]*">${label}</span></p>$`),
  );
});

it('keeps what its author gave a missing picture', () => {
  const box = rendered(
    '<img src="b.png" alt="A" class="fragment" width="60" height="50%" style="float:right;mask:url(a.png)">',
  );
  expect(box).toMatch(
    /^<span role="img" aria-label="A" class="fragment" style="[^"]*;width:60px;height:50%;float:right;mask:url/,
  );
  expect(box).toContain(asset.address);
});

it.each([
  [
    'a path',
    '<p><a class="x" href="b.pdf">x</a></p>',
    '<p><a class="x" style="color:inherit;text-decoration:none">x</a></p>',
  ],
  [
    'a file of this machine',
    "<p><a href='file:///home/b.pdf'>x</a></p>",
    '<p><a style="color:inherit;text-decoration:none">x</a></p>',
  ],
  [
    'a path in a drawing',
    '<p><svg><a xlink:href="b.pdf"><text>x</text></a></svg></p>',
    '<p><svg><a style="color:inherit;text-decoration:none"><text>x</text></a></svg></p>',
  ],
  ['an unknown slide', '<p><a href="#b">x</a></p>', '<p><a style="color:inherit;text-decoration:none">x</a></p>'],
  [
    'a path that its author styled',
    '<p><a href="b.pdf" style="color:red">x</a></p>',
    '<p><a  style="color:red">x</a></p>',
  ],
  [
    'a picture in a style',
    '<p style="color:red;background:url(b.png)">x</p>',
    '<p style="color:red;background:url(&quot;data:,&quot;)">x</p>',
  ],
  ['a picture in a drawing', '<p><svg><image href="b.png"/></svg></p>', '<p><svg><image /></svg></p>'],
  ['one named after its data', '<p><svg><image href="b.png?data:,"/></svg></p>', '<p><svg><image /></svg></p>'],
  ['one with a sign before', '<p><svg><image href="b#a"/></svg></p>', '<p><svg><image /></svg></p>'],
])('leaves out %s', (_, html, expected) => {
  expect(rendered(html)).toBe(expected);
});

it.each([
  ['a comment', '<!-- x -->', ''],
  ['comments alone', '<!-- x --> <!-- y -->', ''],
  ['a comment and words', '<!-- x --> y', '<!-- x --> y'],
  ['text between comments', '<!-- x --><b>y</b><!-- z -->', '<!-- x --><b>y</b><!-- z -->'],
])('prints %s', (_, html, expected) => {
  expect(rendered(html)).toBe(expected);
});

it('keeps signs that its author wrote by name or number, and no others', () => {
  const text = '&eacute; &#233; &#1234567; &#x2713; &#X10FFFF; &#12345678; &#x1234567; &#x2g; &#; & b; &a;';
  const at = { file, line: 1, column: 1, length: text.length };
  expect(markupOf([{ type: 'text', text, exact: true, at, attributes: {} }])).toBe(
    '&eacute; &#233; &#1234567; &#x2713; &#X10FFFF; &amp;#12345678; &amp;#x1234567; &amp;#x2g; &amp;#; &amp; b; &amp;a;',
  );
});
