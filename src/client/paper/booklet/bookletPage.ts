/** Adds a half page to a booklet, before `next`. @returns its `.inner`, which holds what is printed on it. */
export function addPage(book: Element, next: Element): HTMLElement {
  const half = document.createElement('section');
  half.className = 'half';
  const inner = document.createElement('div');
  inner.className = 'inner';
  half.append(inner);
  book.insertBefore(half, next);
  return inner;
}

/** Whether a page holds more than it has space for; a pixel is rounding. */
export function isFull(page: Element): boolean {
  return page.scrollHeight > page.clientHeight + 1;
}

/** Height of a line of a block, in CSS px. */
export function lineHeight(block: Element): number {
  return Number.parseFloat(getComputedStyle(block).lineHeight) || 20;
}
