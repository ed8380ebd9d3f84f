import type { PageBox } from '../../model/pageBox.ts';
import { pageBox } from '../pageBox.ts';

/** Where the first element of each selector stands; null where there is none. */
export function boxesOf(selectors: readonly string[]): readonly (PageBox | null)[] {
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    return element === null ? null : pageBox(element);
  });
}
