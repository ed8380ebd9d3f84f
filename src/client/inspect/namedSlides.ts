/** The slides of the page that have a name, in their order. */
export function namedSlides(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('section.slide[id]')];
}
