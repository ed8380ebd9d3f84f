/**
 * Gives the page around a slide that was written for reveal.js the slide's own ground, as there: a window is seldom of the slide's shape.
 * A slide without one leaves the page as it is.
 */
export function paintPage(slide: HTMLElement): void {
  if (slide.closest('[data-palette]') === null) return;
  const color = getComputedStyle(slide).backgroundColor;
  document.body.style.backgroundColor = /^rgba\(.*, 0\)$|^transparent$/.test(color) ? '' : color;
}
