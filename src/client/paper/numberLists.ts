/**
 * Has ordered lists tagged as such whose numbers are drawn by a style, in circles or beside each other. Chromium writes into its tags
 * how a list counts by the style of its numbers alone, so they get that back, in items that are blocks and have no place for them.
 */
export function numberLists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('ol')) {
    const items = [...list.children].filter((item) => item instanceof HTMLElement);
    if (![list, ...items].every((one) => getComputedStyle(one).listStyleType === 'none')) continue;
    for (const item of items) {
      if (getComputedStyle(item).display === 'list-item') item.style.display = 'block';
      item.style.listStyleType = 'decimal';
    }
    list.style.listStyleType = 'decimal';
  }
}
