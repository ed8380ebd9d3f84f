import type { Page } from 'puppeteer';
import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { openDocument } from '../../src/browser/loadDocument.ts';
import type { PageClient } from '../../src/browser/pageClient.ts';
import type { Arrangement } from '../../src/model/arrangement.ts';
import { resolveAsset } from './document.ts';
import { usedPage } from './usedPage.ts';

/** Opens a page with print styles, has it settle and arrange itself, and hands it over with what `settlePage` said. */
export function settledPage<T>(
  session: BrowserSession,
  html: string,
  arrangement: Arrangement | null,
  use: (page: Page, reason: string, client: PageClient) => Promise<T>,
): Promise<T> {
  return usedPage(session, async (page, watch, client) => {
    await openDocument(page, watch, { html, resolveAsset });
    return use(page, await client.paper('settlePage', arrangement), client);
  });
}
