import type { PageBox } from '../../model/pageBox.ts';
import { pageBox } from '../pageBox.ts';

/** Where something stands that a picture is to be taken of. */
interface InWindow {
  readonly clip: PageBox;
  /** Whether the window holds all of it. */
  readonly isWhole: boolean;
}

/** Scrolls a page so that a picture can be taken of an element. */
export function bringIntoWindow(element: Element): InWindow {
  element.scrollIntoView({ block: 'start', inline: 'start', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const isWhole = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
  return { clip: pageBox(element), isWhole };
}
