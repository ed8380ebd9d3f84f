import { expect, it } from 'vitest';
import { assetKey } from '../../../src/model/assetKey.ts';
import { renderTokens } from '../../../src/render/slide/renderTokens.ts';
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
  return renderTokens(tokens, {
    assets: new Map(['a.png', 'a&b.png'].map((href) => [assetKey(file, href), asset])),
    draw: () => ({ html: '' }),
    textWidth: 1000,
    sanitise: (markup) => markup,
    highlight: (code) => code,
    reveal: undefined,
    groundOf: () => undefined,
    lastChecked: () => undefined,
    slideAt: new Map(),
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
    `<div><video src="b.mp4" poster="${asset.address}"></video></div>`,
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
  ['files that are not there', '<img src="b.png">'],
  ['text', '<p title=" src=\'a.png\'">src="a.png"</p>'],
  ['other elements', '<p src="a.png">x</p>'],
  ['a second name', '<img src="b.png" src="a.png">'],
])('leaves %s as it is', (_, html) => {
  expect(rendered(html)).toBe(html);
});

it.each([
  ['a comment', '<!-- x -->', ''],
  ['comments alone', '<!-- x --> <!-- y -->', ''],
  ['text between comments', '<!-- x --><b>y</b><!-- z -->', '<!-- x --><b>y</b><!-- z -->'],
])('prints %s', (_, html, expected) => {
  expect(rendered(html)).toBe(expected);
});
