import type { Page } from 'puppeteer';

/** What the Content-Security-Policy of a page keeps from running or from being asked for, from now on, as the browser says it. */
export async function blockedByPolicy(page: Page): Promise<readonly string[]> {
  const blocked: string[] = [];
  const session = await page.createCDPSession();
  session.on('Log.entryAdded', ({ entry }) => entry.source === 'security' && blocked.push(entry.text));
  await session.send('Log.enable');
  return blocked;
}
