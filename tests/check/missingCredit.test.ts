import { expect, it } from 'vitest';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const partsOf = (body: string) => ({ sections: { 'part/one': sectionText(body) } });
const credits = new Map([['assets/photos/steppe.jpg', { licence: 'CC0', author: 'Somebody', people: false }]]);

it.each([
  ['Markdown', '## A headline\n\n![Grass](../../../assets/photos/herd.jpg)', '![Grass]'],
  ['raw HTML', '## A headline\n\n<img alt="Grass" src="../../../assets/photos/herd.png">', '<img'],
  ['the text itself', '## A headline\n\n![Grass](data:image/png;base64,AAAA)', '![Grass]'],
])('refuses a photograph without credit, in %s', (_, body, needle) => {
  const parts = partsOf(body);
  expect(placesOf(checkParts(parts, { credits }), 'missing-credit')).toEqual([placeIn(parts, 'part/one', needle)]);
});

it('refuses a background without credit', () => {
  const parts = partsOf('<!-- .slide: data-background-image="herd.webp" -->\n## A headline');
  expect(placesOf(checkParts(parts, { credits }), 'missing-credit')).toEqual([placeIn(parts, 'part/one', '## A')]);
});

it('lets credited photographs and drawings pass', () => {
  const parts = partsOf(
    '## A headline\n\n![Grass](../../../assets/photos/steppe.jpg)\n\n![A bus](../../../assets/illustrations/bus.svg)',
  );
  const result = checkParts(parts, { credits });
  expect(placesOf(result, 'missing-credit')).toEqual([]);
  expect(result.checked['missing-credit']).toBe(1);
});
