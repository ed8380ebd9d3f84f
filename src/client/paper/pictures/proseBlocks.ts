/** Whether a block is a heading, which stays with what follows it. */
export function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(element.tagName);
}

/** The blocks of some prose that a page break can stand before, in their order: groups are opened, floating pictures left out. */
export function proseBlocks(root: Element): Element[] {
  return [...root.children].flatMap((child) => {
    if (child.matches('script,.chapter-image')) return [];
    return isGroup(child) && child.children.length > 0 ? proseBlocks(child) : [child];
  });
}

function isGroup(element: Element): boolean {
  return element.matches('div:not(.chapter-picture,.standalone-drawing,.end-matter),section:not(.content-note),ul,ol');
}
