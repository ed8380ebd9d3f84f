import type { SlideMeasure } from '../../model/slideInspection.ts';

/** A line of text or a picture, by the name that messages give it. */
export interface SlidePart {
  readonly box: DOMRect;
  readonly element: Element;
  readonly name: string;
}

const edges = ['top', 'right', 'bottom', 'left'] as const;

/** How far parts reach out of their slide, or out of a box inside it that cuts off what does not fit; in tenths of a pixel. */
export function overflowOf(parts: readonly SlidePart[], slide: Element): SlideMeasure['overflow'] {
  const overflow = { top: 0, right: 0, bottom: 0, left: 0, what: '' };
  let furthest = 0;
  for (const { box, element, name } of parts) {
    for (const frame of framesAround(element, slide)) {
      const out = beyond(box, frame.getBoundingClientRect());
      for (const edge of edges) {
        overflow[edge] = Math.max(overflow[edge], Math.round(out[edge] * 10) / 10);
        if (overflow[edge] > furthest) [furthest, overflow.what] = [overflow[edge], name];
      }
    }
  }
  return overflow;
}

/** The slide, and every box between it and the element that cuts off what does not fit. Drawings clip by rules of their own. */
function framesAround(element: Element, slide: Element): Element[] {
  const frames = [slide];
  for (let at = element.parentElement; at !== null && at !== slide; at = at.parentElement) {
    if (!(at instanceof SVGElement) && getComputedStyle(at).overflow !== 'visible') frames.push(at);
  }
  return frames;
}

function beyond(inner: DOMRect, outer: DOMRect): Record<(typeof edges)[number], number> {
  return {
    top: outer.top - inner.top,
    right: inner.right - outer.right,
    bottom: inner.bottom - outer.bottom,
    left: outer.left - inner.left,
  };
}
