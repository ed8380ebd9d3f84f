import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, inject } from 'vitest';

/** A page opened from disk as a speaker opens it, with the network off; `asked` gathers every address it asked for. */
export interface OpenedFile {
  readonly page: Page;
  readonly asked: string[];
  readonly errors: string[];
}

/** Opens files in the browser of the test run, each in a page of its own; all are closed after the test file. */
export function fileOpener(): (path: string, width?: number, height?: number) => Promise<OpenedFile> {
  const pages: Page[] = [];
  let browser: Browser | undefined;
  afterAll(async () => {
    await Promise.all(pages.map((page) => page.close().catch(() => undefined)));
    await browser?.disconnect();
  });
  return async (path, width = 1280, height = 720) => {
    const shared = inject('sharedBrowser');
    if ('missing' in shared) throw new Error(shared.missing);
    browser ??= await puppeteer.connect({ browserWSEndpoint: shared.endpoint });
    const page = await browser.newPage();
    pages.push(page);
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 200)));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.setOfflineMode(true);
    await page.setViewport({ width, height });
    await page.goto(pathToFileURL(path).href);
    return { page, asked, errors };
  };
}
