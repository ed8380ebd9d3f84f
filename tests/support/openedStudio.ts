import type { Page } from 'puppeteer';
import { afterAll } from 'vitest';
import { openStudio, type Studio } from '../../src/commands/studio.ts';
import { buildRequest } from './buildRequest.ts';
import { loopbackBrowser } from './loopbackBrowser.ts';

/** A studio of a project in a browser, ended after the test file. */
export interface OpenedStudio {
  /** A page of the studio at a place (`#/talks/small`), once it shows what `wait` selects. */
  open(hash: string, wait: string): Promise<Page>;
  /** What pages have said that they should not: errors, and what their policy refused. */
  readonly errors: string[];
}

/** @param folder the project's, absolute. */
export function openedStudio(folder: string): OpenedStudio {
  const browser = loopbackBrowser();
  const errors: string[] = [];
  let studio: Promise<Studio> | undefined;
  afterAll(async () => (await studio)?.close());
  return {
    errors,
    async open(hash, wait) {
      studio ??= openStudio(buildRequest({ folder, out: `${folder}/dist` }), undefined);
      const page = await browser().newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.setViewport({ width: 1366, height: 900 });
      // With the token at first, which leads on to the same page without it.
      await page.goto(`${(await studio).url}${hash}`, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector(wait);
      return page;
    },
  };
}
