import type { PageFit } from '../../model/pageFit.ts';
import { holdsAll } from './fitPage.ts';

/** What the sheets of a page that is ready lost when they were fitted, each text once: half pages and cards are copies of one another. */
export function pageFit(): PageFit {
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-fit]')];
  const leftOut = sheets.flatMap(({ dataset }) => JSON.parse(dataset.leftOut ?? '[]') as string[]);
  return { leftOut: [...new Set(leftOut)], overfull: sheets.some((sheet) => !holdsAll(sheet)) };
}
