import { isFull } from './bookletPage.ts';

/** Fewer lines than these are no place for notes. */
const fewestLines = 5;

/** Rules what a page leaves empty for notes, as the lined page does that is given; if five lines fit. */
export function ruleRest(page: Element, linedPage: Element): void {
  const [name, lines] = (linedPage.cloneNode(true) as Element).children;
  if (name === undefined || lines === undefined) return;
  name.classList.add('rest-notes');
  page.append(name, lines);
  while (isFull(page) && lines.lastChild !== null) lines.lastChild.remove();
  if (lines.children.length >= fewestLines) return;
  name.remove();
  lines.remove();
}
