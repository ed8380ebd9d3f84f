import { afterAll, inject } from 'vitest';
import { type BrowserOptions, type BrowserSession, openSession } from '../../src/browser/browserSession.ts';
import { readClientScript } from './clientScript.ts';

/** Joins the browser that the whole test run shares, for the life of one test file. Throws when there is none. */
export function joinBrowser(options: Pick<BrowserOptions, 'timeoutMs' | 'pagesInFlight'> = {}): BrowserSession {
  const shared = inject('sharedBrowser');
  if ('missing' in shared) throw new Error(shared.missing);
  const session = openSession({ ...options, readClientScript, endpoint: shared.endpoint });
  afterAll(() => session.close());
  return session;
}
