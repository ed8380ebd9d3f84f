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
  expect(placesOf(checkParts(parts, { credits }), 'missing-credit')).toEqual([
    placeIn(parts, 'part/one', '<!-- .slide'),
  ]);
});

it('lets credited photographs and drawings pass', () => {
  const parts = partsOf(
    '## A headline\n\n![Grass](../../../assets/photos/steppe.jpg)\n\n![A bus](../../../assets/illustrations/bus.svg)',
  );
  const result = checkParts(parts, { credits });
  expect(placesOf(result, 'missing-credit')).toEqual([]);
  expect(result.checked['missing-credit']).toBe(1);
});

it.each(['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'JPG', 'jpg?v=2', 'jpg#top'])(
  'asks for the credit of a .%s',
  (end) => {
    const parts = partsOf(`## A headline\n\n![Grass](../../../assets/photos/herd.${end})`);
    expect(placesOf(checkParts(parts, { credits }), 'missing-credit')).toHaveLength(1);
  },
);

it.each(['?v=2', '#top'])('knows a photograph whose address ends in %s', (end) => {
  const parts = partsOf(`## A headline\n\n![Grass](../../../assets/photos/steppe.jpg${end})`);
  const result = checkParts(parts, { credits });
  expect(placesOf(result, 'missing-credit')).toEqual([]);
  expect(result.checked['missing-credit']).toBe(1);
});

it('asks for none of a drawing that is written into the text', () => {
  const parts = partsOf('## A headline\n\n![A bus](data:image/svg+xml;base64,AAAA)');
  expect(checkParts(parts, { credits }).checked['missing-credit']).toBe(0);
});

it('knows no photograph that is written into the text, whatever the list says', () => {
  const href = 'data:image/png;base64,AAAA';
  const listed = new Map([[`decks/sections/part/${href}`, { licence: 'CC0', author: 'Somebody', people: false }]]);
  const parts = partsOf(`## A headline\n\n![Grass](${href})`);
  expect(placesOf(checkParts(parts, { credits: listed }), 'missing-credit')).toHaveLength(1);
});
