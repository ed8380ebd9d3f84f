import { expect, it } from 'vitest';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

it('refuses a link to a slide that is not there', () => {
  const parts = { sections: { 'part/one': sectionText('## A headline\n\nSee [the map](#part-two-1).') } };
  expect(placesOf(checkParts(parts), 'broken-link')).toEqual([placeIn(parts, 'part/one', '[the map]')]);
});

it.each(['#part-one-2', '#/part-one-2', '#own', '#/1', '#/12/34', 'https://a.example/', 'mailto:a@b.example'])(
  'lets %s pass',
  (href) => {
    const body = `## A headline\n\nSee [the map](${href}).\n\n---\n## Another\n\n---\n<!-- .slide: id="own" -->\n## A third`;
    expect(placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'broken-link')).toEqual([]);
  },
);

it('reads an id that is written as addresses are', () => {
  const body = '## A headline\n\nSee [the map](#d%C3%A9j%C3%A0).\n\n---\n<!-- .slide: id="déjà" -->\n## The map';
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'broken-link')).toEqual([]);
});

it.each(['#/1x', '#/1/', 'own#/own', '#/x/1', '#own#/'])('takes %s for no slide of this deck', (href) => {
  const body = `## A headline\n\nSee [the map](#${href.replace(/^#/, '')}).\n\n---\n<!-- .slide: id="own" -->\n## A third`;
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'broken-link')).toHaveLength(1);
});
