import { attributeOf } from '../html/attributeOf.ts';
import { readHtml } from '../html/readHtml.ts';
import type { Slide } from '../model/deck.ts';
import { visitTokens } from '../model/visitTokens.ts';

/**
 * Where links inside a deck lead, by address: `#` and `#/`, its beginning; reveal.js's numbers, columns from 0 and slides within a
 * column from 0, `#/2` and `#/2/1`; and ids, of slides and of elements on them, as `#id` or `#/id`.
 */
export function deckAnchors(slides: readonly Slide[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  let column = -1;
  let row = 0;
  for (const slide of slides) {
    for (const id of elementIds(slide)) anchors.set(`#${id}`, id).set(`#/${id}`, id);
    if (slide.direction === 'vertical' && column >= 0) row += 1;
    else {
      column += 1;
      row = 0;
      anchors.set(`#/${column}`, slide.id);
    }
    anchors.set(`#/${column}/${row}`, slide.id);
  }
  for (const { id } of slides) anchors.set(`#${id}`, id).set(`#/${id}`, id);
  const [first] = slides;
  return first === undefined ? anchors : anchors.set('#', first.id).set('#/', first.id);
}

function elementIds(slide: Slide): string[] {
  return [...visitTokens(slide.tokens)].flatMap((token) => {
    const { id } = token.attributes;
    if (token.type !== 'html') return id === undefined ? [] : [id];
    const elements = readHtml(token.markup).filter((part) => part.type === 'element');
    return elements.flatMap((element) => attributeOf(element, 'id') ?? []).filter((one) => one !== '');
  });
}
