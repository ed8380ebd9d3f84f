import type { UnsureHeadings } from '../../model/clientFunctions.ts';
import { isSeen } from '../inspect/isSeen.ts';

/**
 * Headings of a page that is ready of which nobody can say whether they become bookmarks: what its author hid, left empty, or pushed
 * over an edge, Chromium bookmarks as it likes. All others say something that is seen and lie whole in their slide.
 */
export function unsureHeadings(): UnsureHeadings {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  return {
    hidden: headings.filter((heading) => !surelyPrints(heading)).length,
    named: document.querySelectorAll('[role="heading"]:not(h1, h2, h3, h4, h5, h6)').length,
  };
}

function surelyPrints(heading: Element): boolean {
  if (heading.closest('[aria-hidden="true"], [role]:not([role="heading"]), svg, details') !== null) return false;
  if (heading.querySelector('h1, h2, h3, h4, h5, h6') !== null) return false;
  const range = document.createRange();
  range.selectNodeContents(heading);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (lines.length === 0 || !/[\p{L}\p{N}]/u.test(heading.textContent ?? '')) return false;
  return (
    isSeen(heading, document.body) && framesAround(heading).every((frame) => lines.every((line) => holds(frame, line)))
  );
}

/** The boxes around an element that cut off what does not fit. */
function framesAround(element: Element): DOMRect[] {
  const frames: DOMRect[] = [];
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflow !== 'visible' || at.matches('section.slide'))
      frames.push(at.getBoundingClientRect());
  }
  return frames;
}

/** Within a pixel, which is rounding. */
function holds(outer: DOMRect, inner: DOMRect): boolean {
  return (
    inner.top > outer.top - 1 &&
    inner.bottom < outer.bottom + 1 &&
    inner.left > outer.left - 1 &&
    inner.right < outer.right + 1
  );
}
