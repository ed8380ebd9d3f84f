/**
 * Gives each half page its place on the sheets, as the fold wants them: two on a side, the first beside the last. The grid
 * alone puts them there, so that the document's order, and that of its tags, stays the reader's. All pages but cover and back
 * get their number.
 * @param halves the `.half`s of a booklet, four or a multiple of four.
 */
export function imposePages(halves: readonly HTMLElement[]): void {
  const count = halves.length;
  for (const [index, half] of halves.entries()) {
    const isFirstHalf = index < count / 2;
    const side = isFirstHalf ? index : count - 1 - index;
    const isLeft = isFirstHalf === (side % 2 === 1);
    half.classList.add(isLeft ? 'left' : 'right');
    half.style.gridRow = String(side + 1);
    half.style.gridColumn = isLeft ? '1' : '2';
    if (side > 0) half.style.breakBefore = 'page';
    if (index > 0 && index < count - 1) half.append(folio(index + 1, count));
  }
}

/** A page's number at its foot: decoration to a screen reader, which has the document's own pages. */
function folio(number: number, count: number): Element {
  const element = document.createElement('i');
  element.className = 'folio';
  element.setAttribute('aria-hidden', 'true');
  element.textContent = `${number} of ${count}`;
  return element;
}
