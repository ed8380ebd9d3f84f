import type { HtmlPart } from '../html/htmlParts.ts';
import { isRemote } from '../html/isRemote.ts';
import { fetchedAddresses } from './network/fetchedAddresses.ts';

/**
 * Addresses that a finished page would fetch from a network as it opens: in attributes, styles, refreshes and scripts.
 * Links that a reader may click (`<a href>`) are no fetches.
 *
 * Why: halls and classrooms have no network that can be relied on, and a page that asks one tells it who reads about what.
 * @param page a whole document.
 * @returns each address once, in order, as written but without what a browser leaves out of it.
 */
export function remoteAddresses(page: readonly HtmlPart[]): string[] {
  const remote = [...fetchedAddresses(page)].filter(isRemote);
  return [...new Set(remote.map((address) => address.replace(/[\t\n\r]/g, '').trim()))];
}
