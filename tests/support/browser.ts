import { afterAll, inject } from 'vitest';
import { type BrowserRoom, openBrowser } from '../../src/print/openBrowser.ts';

/** Joins the browser that the whole test run shares, for the life of one test file. Throws when there is none. */
export function joinBrowser(options: { readonly timeoutMs?: number } = {}): BrowserRoom {
  const shared = inject('sharedBrowser');
  if ('missing' in shared) throw new Error(shared.missing);
  const room = openBrowser({ ...options, endpoint: shared.endpoint });
  afterAll(() => room.close());
  return room;
}
