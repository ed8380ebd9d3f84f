import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { browserSearch } from '../../src/browser/browserSearch.js';
import { findBrowser } from '../../src/browser/findBrowser.ts';

/**
 * A browser that may reach this machine, closed after the test file. The one that the run shares reaches no address at all,
 * loopback included, so pages of the live preview cannot be opened in it.
 */
export function loopbackBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const { path, headlessShell } = findBrowser(browserSearch());
    browser = await puppeteer.launch({
      executablePath: path,
      headless: headlessShell ? 'shell' : true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('The browser has not started.');
    return browser;
  };
}
