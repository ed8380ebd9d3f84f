import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserSession } from './browserSession.ts';
import { documentLimit } from './documentLimit.ts';

/** What came of a page that was opened from a folder. */
export interface OpenedFromDisk {
  /** How many slides it has, where it is a deck. */
  readonly slides: number;
  /** What it asked for and was refused, and what failed in it. */
  readonly faults: readonly string[];
}

/**
 * Opens a page as its reader does, by its file, with nothing to be had but what lies in its folder.
 * @param folder absolute. @param path from there. @param expected how many slides it should have, where it is a deck: they are waited for.
 * @throws TalkError `browser-failed`, `print-timeout`.
 */
export async function openFromDisk(
  session: BrowserSession,
  folder: string,
  path: string,
  expected?: number,
): Promise<OpenedFromDisk> {
  const limitMs = documentLimit(session.timeoutMs, expected);
  return session.withPage(
    async (page, watch, client, deadline) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') said.push(message.text());
      });
      await deadline.reach(page.setViewport({ width: 1280, height: 720, deviceScaleFactor: 1 }));
      await watch.showOnScreen();
      watch.allow(`${pathToFileURL(folder).href}/`);
      await deadline.reach(page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load', timeout: 0 }));
      const slides = expected === undefined ? 0 : await deadline.reach(client.paper('deckReady'));
      const asked = watch.refused.map((url) => `it asked for ${url.slice(0, 200)}`);
      return { slides, faults: [...asked, ...watch.errors, ...said] };
    },
    { name: path, limitMs },
  );
}
