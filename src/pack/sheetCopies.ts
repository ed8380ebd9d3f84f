import { type HandoutCopies, handoutCopies } from '../render/sheets/handouts/handoutCopies.ts';
import type { HandoutLayout } from '../schema/manifestSchema.ts';
import { sayIn } from '../words/say.ts';

/**
 * How often a layout's sheet is copied: `40 copies (one for each listener)`; undefined for what is no handout for hosts to copy. In English, as
 * labels of files are. @param listeners how many are expected, where that is known.
 */
export function sheetCopies(layout: HandoutLayout, listeners: number | undefined): string | undefined {
  const row = handoutCopies[layout];
  if (row === undefined) return undefined;
  const words = sayIn('en')(row.copies);
  const counted = countOf(row, listeners);
  return capital(counted === undefined ? words : `${counted} ${counted === 1 ? 'copy' : 'copies'} (${words})`);
}

/** On how many pages a sheet stands and on which sides it is printed: `2 pages, both sides, turned on the long edge`. */
export function sheetSides(layout: HandoutLayout, pages: number): string {
  const turned = handoutCopies[layout]?.turned;
  if (pages === 1) return '1 page, one side';
  return `${pages} pages, ${turned === undefined ? 'both sides if you can' : `both sides, turned on the ${turned} edge`}`;
}

function countOf({ fixed, listeners: served }: HandoutCopies, listeners: number | undefined): number | undefined {
  return fixed ?? (served === undefined || listeners === undefined ? undefined : Math.ceil(listeners / served));
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
