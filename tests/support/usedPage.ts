import type { BrowserSession, UsePage } from '../../src/browser/browserSession.ts';

/** The window of a page that nobody has set another for. */
const freshWindow = { width: 800, height: 600 };

/**
 * Work in a page that may have shown a document before, which spares the start of its process and the second compiling of scripts that
 * all documents are read with. For work that changes nothing in the page but by its document, and reads it with print styles.
 */
export function usedPage<T>(session: BrowserSession, use: UsePage<T>, window = freshWindow): Promise<T> {
  return session.withPage(
    async (page, ...rest) => {
      await page.setViewport(window);
      return use(page, ...rest);
    },
    { shared: true },
  );
}
