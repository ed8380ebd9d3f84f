import type { PageBox } from '../model/pageBox.ts';

/** Where an element stands on the page, however far the page is scrolled. */
export function pageBox(element: Element): PageBox {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}
