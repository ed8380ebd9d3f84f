/** The smallest share of its size to which a slide's content is set; what is still too much runs over and is told of. */
const least = 0.4;
/** Less than this beyond an edge is rounding, in shares of the slide's height. */
const tolerance = 0.002;

/**
 * Sets the content of a slide that was written for reveal.js smaller where it runs over the lower or right edge: there a browser would
 * show it beyond the slide, where neither paper nor a hall's screen has room. Content that fits, or cannot be made to, keeps its size.
 */
export function fitSlide(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>(':scope > .slide-body');
  if (body === null || slide.closest('[data-palette]') === null) return;
  body.style.zoom = '';
  if (!runsOver(slide, body)) return;
  let [low, high] = [least, 1];
  const fits = (share: number): boolean => {
    body.style.zoom = String(share);
    return !runsOver(slide, body);
  };
  if (!fits(low)) {
    body.style.zoom = '';
    return;
  }
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  body.style.zoom = low.toFixed(3);
}

function runsOver(slide: HTMLElement, body: HTMLElement): boolean {
  const content = document.createRange();
  content.selectNodeContents(body);
  const [inner, outer] = [content.getBoundingClientRect(), slide.getBoundingClientRect()];
  const room = outer.height * tolerance;
  return inner.bottom > outer.bottom + room || inner.right > outer.right + room;
}
