import type { Page } from 'puppeteer';
import { afterAll } from 'vitest';
import { openStudio, type Studio } from '../../src/commands/studio.ts';
import { buildRequest } from './buildRequest.ts';
import { loopbackBrowser } from './loopbackBrowser.ts';

/** A studio of a project in a browser, ended after the test file. */
export interface OpenedStudio {
  /** A page of the studio at a place (`#/talks/small`), once it shows what `wait` selects. */
  open(hash: string, wait: string): Promise<Page>;
  /** Another page of the same browser. */
  otherPage(): Promise<Page>;
  /** Ends the studio, as when its window is closed. @returns what starts it again at the same address. */
  end(): Promise<() => Promise<void>>;
  /** What pages have said that they should not: errors, and what their policy refused; each with the address that was asked for. */
  readonly errors: string[];
}

/** @param folder the project's, absolute. */
export function openedStudio(folder: string): OpenedStudio {
  const browser = loopbackBrowser();
  const errors: string[] = [];
  let studio: Promise<Studio> | undefined;
  const start = (port?: number): Promise<Studio> => openStudio(buildRequest({ folder, out: `${folder}/dist` }), port);
  afterAll(async () => (await studio)?.close());
  return {
    errors,
    otherPage: () => browser().newPage(),
    async open(hash, wait) {
      studio ??= start();
      const page = await browser().newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url ?? ''}`);
      });
      await page.setViewport({ width: 1366, height: 900 });
      // With the token at first, which leads on to the same page without it.
      await page.goto(`${(await studio).url}${hash}`, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector(wait);
      return page;
    },
    async end() {
      studio ??= start();
      const running = await studio;
      const port = Number(new URL(running.url).port);
      await running.close();
      return async () => {
        studio = start(port);
        await studio;
      };
    },
  };
}
