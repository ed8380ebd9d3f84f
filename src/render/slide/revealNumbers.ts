import type { Deck } from '../../model/deck.ts';

/** reveal.js numbers columns from 0 and slides within a column from 0: `#/2` and `#/2/1`. */
export function revealNumbers(deck: Deck): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  let column = -1;
  let row = 0;
  for (const slide of deck.slides) {
    if (slide.direction === 'vertical' && column >= 0) row += 1;
    else {
      column += 1;
      row = 0;
      addresses.set(`#/${column}`, slide.id);
    }
    addresses.set(`#/${column}/${row}`, slide.id);
  }
  return addresses;
}
