import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tests, { type Browser, type CDPSession, type Page } from 'puppeteer';
import kit from 'puppeteer-core';

/** Shorter ones are what tests ask of a page. */
const shortestBundle = 1_000;

// Test files that share a worker share its Puppeteer.
let watching = false;

/**
 * From now on every page that this process opens tells, as it closes, which parts of the kit's scripts have run in it: files in
 * `folder`, for scripts/coverage/clientCoverage.js. Pages that scripts open themselves are not heard.
 */
export function watchClientScripts(folder: string): void {
  if (watching) return;
  watching = true;
  mkdirSync(folder, { recursive: true });
  for (const puppeteer of [kit, tests]) {
    for (const start of ['launch', 'connect'] as const) {
      const original = puppeteer[start].bind(puppeteer) as (options: object) => Promise<Browser>;
      puppeteer[start] = async (options: object) => watchBrowser(await original(options), folder);
    }
  }
}

function watchBrowser(browser: Browser, folder: string): Browser {
  const open = browser.newPage.bind(browser);
  browser.newPage = async () => watchPage(await open(), folder);
  const pages = browser.pages.bind(browser);
  browser.pages = async () => Promise.all((await pages()).map((page) => watchPage(page, folder)));
  return browser;
}

const watched = new WeakSet<Page>();

async function watchPage(page: Page, folder: string): Promise<Page> {
  if (watched.has(page)) return page;
  watched.add(page);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await session.send('Debugger.enable');
  await session.send('Debugger.setSkipAllPauses', { skip: true });
  const close = page.close.bind(page);
  page.close = async (options) => {
    // A page that has crashed tells nothing, and closes all the same.
    await keepCoverage(session, folder).catch(() => undefined);
    return close(options);
  };
  return page;
}

async function keepCoverage(session: CDPSession, folder: string): Promise<void> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  for (const { scriptId, functions } of result) {
    const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId });
    if (scriptSource.length < shortestBundle) continue;
    const name = createHash('sha256').update(scriptSource).digest('hex').slice(0, 16);
    writeFileSync(join(folder, `${name}.js`), scriptSource);
    writeFileSync(join(folder, `${name}.${randomUUID()}.json`), JSON.stringify(functions));
  }
}
