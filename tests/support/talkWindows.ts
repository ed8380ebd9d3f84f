import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { afterAll, afterEach, inject } from 'vitest';
import { blockedByPolicy } from './blockedByPolicy.ts';

/** A window of a talk, and what went wrong in it. */
export interface TalkWindow {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly blocked: readonly string[];
}

/** How a talk's windows are opened. */
interface WindowWishes {
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  /** The moment at which the page's clock stands still until `setClock`. */
  readonly now?: number;
  /** Whether the browser refuses windows. */
  readonly refuses?: boolean;
}

/**
 * Opens files as a speaker does, in a browser of the test run that keeps nothing of other tests; what it keeps lasts for one test.
 * @param folder output folder of the deck.
 */
export function talkWindows(folder: string): (file: string, wishes?: WindowWishes) => Promise<TalkWindow> {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });
  afterAll(() => browser?.disconnect());
  return async (file, { width = 1366, height = 768, touch = false, now, refuses = false } = {}) => {
    const shared = inject('sharedBrowser');
    if ('missing' in shared) throw new Error(shared.missing);
    browser ??= await puppeteer.connect({ browserWSEndpoint: shared.endpoint, defaultViewport: null });
    context ??= await browser.createBrowserContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const blocked = await blockedByPolicy(page);
    await page.setViewport({ width, height, isMobile: touch, hasTouch: touch });
    if (now !== undefined) await page.evaluateOnNewDocument(standingClock, now);
    if (refuses) await page.evaluateOnNewDocument(() => Object.assign(window, { open: () => null }));
    await page.goto(pathToFileURL(join(folder, file)).href);
    await page.waitForSelector('html[data-ready]');
    return { page, errors, blocked };
  };
}

/** The window that a page opens while something is done. */
export async function opens(page: Page, act: () => Promise<unknown>): Promise<Page> {
  const opened = new Promise<Page | null>((found) => page.once('popup', found));
  await act();
  const popup = await opened;
  if (popup === null) throw new Error('No window was opened.');
  await popup.waitForSelector('html[data-ready]');
  return popup;
}

/** Sets the page's clock, and has the page look at it. */
export async function setClock(page: Page, now: number): Promise<void> {
  await page.evaluate((moment) => {
    sessionStorage.setItem('test-now', String(moment));
    document.dispatchEvent(new Event('visibilitychange'));
  }, now);
}

function standingClock(now: number): void {
  Date.now = () => Number(sessionStorage.getItem('test-now') ?? now);
}
