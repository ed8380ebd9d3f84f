import type { Browser, Page, Target } from 'puppeteer';
import { expect, it, vi } from 'vitest';
import { firstPage } from '../../src/browser/firstPage.ts';
import { LostError } from '../../src/browser/lostError.ts';
import { fakeBrowser, silentPage } from '../support/silentBrowser.ts';

const never = (): Promise<never> => new Promise(() => {});

/** A browser that opens with what `target` says. */
function browserWith(target: () => Promise<Partial<Target>>) {
  const fake = fakeBrowser(async () => silentPage());
  const waitForTarget = vi.fn(target);
  return { ...fake, browser: { ...fake.browser, waitForTarget } as unknown as Browser, waitForTarget };
}

it('is the page that the browser opens with, and no other target', async () => {
  const page = {} as Page;
  const browser = browserWith(async () => ({ page: async () => page }));
  expect(await firstPage(browser)).toBe(page);
  const [isWanted] = browser.waitForTarget.mock.calls[0] as unknown as [(target: { type(): string }) => boolean];
  expect([isWanted({ type: () => 'page' }), isWanted({ type: () => 'tab' })]).toEqual([true, false]);
});

it('is none when its process dies at birth, for whose page nobody then waits', async () => {
  const browser = browserWith(never);
  const page = firstPage(browser, 60_000);
  browser.lose(new LostError('page'));
  expect(await page).toBeUndefined();
});

it('is none when it dies while it is asked for, or does not come in time', async () => {
  const browser = browserWith(async () => ({ page: never }));
  const page = firstPage(browser, 60_000);
  await Promise.resolve();
  browser.lose(new LostError('page'));
  expect(await page).toBeUndefined();
  expect(await firstPage(browserWith(never), 1)).toBeUndefined();
});
