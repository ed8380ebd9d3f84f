import { type Html, raw } from '../../../html/html.ts';

/** Marks what may go when a sheet that must be one page (`data-fit`) is full; the highest rank goes first. */
export function spare(rank: number): Html {
  return raw(` data-spare="${rank}"`);
}

/** The same of what the page says to stand elsewhere: nobody need be told that it went. */
export function spareListed(rank: number): Html {
  return raw(` data-spare="${rank}" data-elsewhere`);
}
