import { expect, it } from 'vitest';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

it.each([
  ['Markdown', '## A headline\n\n![](a.svg)', '![]'],
  ['raw HTML', '## A headline\n\n<img src="a.svg">', '<img'],
  ['raw HTML in capitals', '## A headline\n\nText\n\n<P>x <IMG\nSRC=a.svg></P>', '<P>'],
  ['raw HTML with a title that speaks of alt', '## A headline\n\n<img title="no alt = none" src="a.svg">', '<img'],
  ['raw HTML with another attribute of the like', '## A headline\n\n<img data-alt="x" src="a.svg">', '<img'],
  ['raw HTML in running text', '## A headline\n\nOne <b>and</b> <img src="a.svg"> two', '<img'],
  ['the second picture of raw HTML', '## A headline\n\n<div><img alt="x"><img></div>', '<div>'],
  ['handout text', '## A headline\n\nHandout:\n![ ](a.svg)', '![ ]'],
])('refuses a picture without words, in %s', (_, body, needle) => {
  const parts = { sections: { 'part/one': sectionText(body) } };
  expect(placesOf(checkParts(parts), 'missing-alt')).toEqual([placeIn(parts, 'part/one', needle)]);
});

it('lets pictures with words pass, and decoration that says so', () => {
  const result = checkParts({
    sections: { 'part/one': sectionText('## A headline\n\n![A bus](a.svg)\n\n<img alt="" src="b.svg">') },
  });
  expect(placesOf(result, 'missing-alt')).toEqual([]);
  expect(result.checked['missing-alt']).toBe(2);
});

it.each(['<img data-alt="A bus" src="a.svg">', '<img src="a.svg" title="alt=">', '<IMG SRC="a.svg">'])(
  'takes nothing else for words: %s',
  (html) => {
    const parts = { sections: { 'part/one': sectionText(`## A headline\n\n${html}`) } };
    expect(placesOf(checkParts(parts), 'missing-alt')).toEqual([placeIn(parts, 'part/one', html)]);
  },
);
it.each([
  ['a sign before the words', '<img title="a > b" alt="x" src="a.svg">', 1],
  ['words right behind another attribute', '<div><img src="a.svg"alt="x"></div>', 1],
  ['words without quotes, in capitals', '<IMG SRC=a.svg ALT=x>', 1],
  ['decoration that says so in a word', '<img src="a.svg" alt>', 1],
  ['comments', '<!-- <img src="a.svg"> -->', 0],
  ['other elements', '<imgs src="a.svg"></imgs>', 0],
])('lets %s pass', (_, html, checked) => {
  const result = checkParts({ sections: { 'part/one': sectionText(`## A headline\n\n${html}`) } });
  expect(placesOf(result, 'missing-alt')).toEqual([]);
  expect(result.checked['missing-alt']).toBe(checked);
});
