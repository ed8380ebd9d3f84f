import { expect, it } from 'vitest';
import { checkParts, placesOf, sectionText } from '../support/makeDeck.ts';

it('warns of a slide with nothing on it', () => {
  const result = checkParts({
    sections: { 'part/one': sectionText('## A headline\n\n---\n\nNote:\nSaid.\n\n---\n## A third') },
  });
  expect(placesOf(result, 'empty-slide')).toEqual(['decks/sections/part/one.md:9:1']);
  expect(result.checked['empty-slide']).toBe(3);
});

it('lets a slide pass that is its background', () => {
  const body = '## A headline\n\n---\n<!-- .slide: data-background-color="#123" -->\n\n---\n## A third';
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'empty-slide')).toEqual([]);
});
