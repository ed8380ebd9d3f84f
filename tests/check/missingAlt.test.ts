import { expect, it } from 'vitest';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

it.each([
  ['Markdown', '## A headline\n\n![](a.svg)', '![]'],
  ['raw HTML', '## A headline\n\n<img src="a.svg">', '<img'],
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
