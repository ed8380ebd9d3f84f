import type { OpenedPage } from './openPage.ts';

/** Open pages that wait for their next document. */
export interface IdlePages {
  /** A page that is ready for another document, with nothing written down of its last one. */
  take(): OpenedPage | undefined;
  /** Whether the page was kept for another document; one that is not is to be closed. Only for a page whose last document had no fault. */
  keep(opened: OpenedPage): boolean;
  /** Closes those that wait; for a browser that others go on using. Never throws. */
  close(): Promise<void>;
}

/**
 * Most documents that are loaded into one page, so that what a browser forgets to free has an end. Eight decks with all their files are some 80
 * documents in two pages.
 */
export const mostDocuments = 50;

/**
 * Pages of one browser. A page that is opened anew is a process that is started anew: of the eight decks here with all their files, that took a
 * fifth of all processor time (`node scripts/talk.js build --force`, 35 s of two cores without, 28 s with it).
 */
export function idlePages(): IdlePages {
  const idle = new Set<OpenedPage>();
  const documents = new Map<OpenedPage, number>();
  return {
    take() {
      const opened = [...idle].at(-1);
      if (opened === undefined) return undefined;
      idle.delete(opened);
      opened.watch.forget();
      return opened;
    },
    keep(opened) {
      const { page, watch } = opened;
      const count = (documents.get(opened) ?? 0) + 1;
      documents.set(opened, count);
      if (count >= mostDocuments || page.isClosed() || watch.refused.length + watch.errors.length > 0) return false;
      // Its process may die while it waits.
      if (count === 1) page.once('error', () => idle.delete(opened));
      idle.add(opened);
      return true;
    },
    async close() {
      const pages = [...idle];
      idle.clear();
      await Promise.allSettled(pages.map(({ page }) => page.close()));
    },
  };
}
