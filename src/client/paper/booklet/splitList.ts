/**
 * Takes the items off the end of a list that do not fit on its page; two stay at least.
 * @returns the list that goes on, numbered on; undefined when the whole must, and is as it was.
 */
export function splitList(block: Element, page: Element): HTMLElement | undefined {
  const { bottom } = page.getBoundingClientRect();
  const items = [...block.children];
  const first = items.findIndex((item) => item.getBoundingClientRect().bottom > bottom);
  if (first < 2) return undefined;
  const rest = block.cloneNode(false) as HTMLElement;
  rest.removeAttribute('id');
  if (block instanceof HTMLOListElement && rest instanceof HTMLOListElement) rest.start = block.start + first;
  rest.append(...items.slice(first));
  return rest;
}
