/**
 * The fragments of a slide in the order in which they come, as reveal.js sorts them: first those that name an index, all of one index
 * together, then each other one by itself.
 */
export function fragmentSteps(slide: ParentNode): HTMLElement[][] {
  const indexed = new Map<number, HTMLElement[]>();
  const alone: HTMLElement[][] = [];
  for (const fragment of slide.querySelectorAll<HTMLElement>('.fragment')) {
    const index = fragment.getAttribute('data-fragment-index');
    if (index === null) alone.push([fragment]);
    else {
      const number = Number.parseInt(index, 10);
      indexed.set(number, [...(indexed.get(number) ?? []), fragment]);
    }
  }
  return [...[...indexed].sort(([one], [other]) => one - other).map(([, group]) => group), ...alone];
}

/** Shows a slide as it is after so many of its steps. */
export function showSteps(slide: ParentNode, shown: number): void {
  for (const [index, group] of fragmentSteps(slide).entries()) {
    for (const fragment of group) {
      fragment.classList.toggle('visible', index < shown);
      fragment.classList.toggle('current-fragment', index === shown - 1);
    }
  }
}
