/**
 * Whether someone who looks at a slide sees an element of it, wherever on the slide it stands. One meaning for all that is
 * inspected: what nobody sees neither reaches out of a slide, nor is too small, nor lies on anything.
 *
 * Not seen is:
 * - what is not rendered, invisible, or fully transparent (`display`, `visibility`, `content-visibility`, `opacity: 0`), by
 *   itself or with what holds it: a fragment yet to come, a word kept back;
 * - what is clipped to nothing for screen readers alone, by either property that authors use for it (`clip-path: inset(50%)`,
 *   or `clip: rect(0,0,0,0)`, which acts on positioned elements only); what clips a part away leaves the rest to be seen;
 * - what stands in a box of a pixel at most that cuts off the rest: the same, as style sheets without clips do it.
 */
export function isSeen(element: Element, slide: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = element; at !== null && at !== slide; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (isClippedAway(style) || isCutToAPixel(at, style)) return false;
  }
  return true;
}

function isClippedAway({ clipPath, clip, position }: CSSStyleDeclaration): boolean {
  if (/^inset\((?:50|100)%(?: round .*)?\)$/.test(clipPath)) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = clip.match(/-?[\d.]+(?=px)|auto/g)?.map(Number.parseFloat) ?? [];
  // `auto` is no number and leaves its edge where it is, so a comparison with it must fail.
  return clip.startsWith('rect(') && (right <= left || bottom <= top);
}

function isCutToAPixel(element: Element, { overflow }: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  return overflow !== 'visible' && width <= 1 && height <= 1;
}
