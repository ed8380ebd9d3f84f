import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { openDocument } from '../../src/browser/loadDocument.ts';
import type { PageClient } from '../../src/browser/pageClient.ts';
import { resolveAsset } from './document.ts';
import { usedPage } from './usedPage.ts';

/** Opens slides of 1280 × 720 px in a plain font of the machine, named `slide-1` and so on, and hands them over. */
export function inspectedSlides<T>(
  session: BrowserSession,
  slides: readonly string[],
  use: (client: PageClient) => Promise<T>,
  css = '',
): Promise<T> {
  const sections = slides.map((slide, index) => `<section class="slide" id="slide-${index + 1}">${slide}</section>`);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}${css}</style><body>${sections.join('')}</body></html>`;
  return usedPage(session, async (page, watch, client) => {
    await openDocument(page, watch, { html, resolveAsset });
    return use(client);
  });
}

const style = `*{box-sizing:border-box;margin:0}
.slide{position:relative;width:1280px;height:720px;overflow:hidden;font:40px/50px sans-serif;color:#000}`;
