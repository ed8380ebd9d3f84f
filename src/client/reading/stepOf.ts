/**
 * Which step of its slide an element comes with, from 0; undefined for what stands there from the beginning. As reveal.js counts: what has
 * an index goes by it, all others follow in their order.
 */
export function stepOf(element: Element): number | undefined {
  if (
    !element.classList.contains('fragment') ||
    element.matches(
      '.fade-out, .strike, .highlight-red, .highlight-green, .highlight-blue, .highlight-current-red, .highlight-current-green, .highlight-current-blue, .grow, .shrink',
    )
  )
    return undefined;
  const slide = element.closest('section.slide');
  if (slide === null) return undefined;
  const steps = [...slide.querySelectorAll('.fragment')];
  const indexed = steps.map((one) => one.getAttribute('data-fragment-index'));
  const given = element.getAttribute('data-fragment-index');
  const numbers = [...new Set(indexed.filter((one) => one !== null).map(Number))].sort((a, b) => a - b);
  if (given !== null) return numbers.indexOf(Number(given));
  return numbers.length + steps.filter((one) => one.getAttribute('data-fragment-index') === null).indexOf(element);
}
