/**
 * Times four roads from HTML in memory to a page that is ready: `node scripts/bench/loading.js [slides] [rounds]`.
 * Medians in milliseconds, all roads in turn in each round, Puppeteer's network events off as in the print session.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import { chooseBrowser } from '../../src/browser/browserPlaces.js';
import { browserSearch } from '../../src/browser/browserSearch.js';
import { median } from './median.js';
import { sampleDocument } from './sampleDocument.js';

const [slides = 100, rounds = 5] = process.argv.slice(2).map(Number);
const html = sampleDocument(slides);

const roads = {
  'page.setContent': (page) => page.setContent(html, { waitUntil: 'domcontentloaded', timeout: 0 }),
  'Page.setDocumentContent': async (page) => {
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  },
  'an address answered by us': async (page) => {
    const session = await page.createCDPSession();
    await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
    session.on('Fetch.requestPaused', ({ requestId }) =>
      session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
        body: Buffer.from(html).toString('base64'),
      }),
    );
    await page.goto('http://document.invalid/', { waitUntil: 'domcontentloaded', timeout: 0 });
  },
  'a file': async (page) => {
    const path = join(tmpdir(), `talk-bench-${process.pid}.html`);
    writeFileSync(path, html);
    await page.goto(pathToFileURL(path).href, { waitUntil: 'domcontentloaded', timeout: 0 });
    rmSync(path);
  },
};

const { found } = chooseBrowser(browserSearch());
const browser = await puppeteer.launch({
  executablePath: found.path,
  headless: found.headlessShell ? 'shell' : true,
  pipe: true,
  networkEnabled: false,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const times = Object.fromEntries(Object.keys(roads).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, open] of Object.entries(roads)) {
    const page = await browser.newPage();
    const start = performance.now();
    await open(page);
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset, { polling: 'mutation' });
    times[name].push(performance.now() - start);
    await page.close();
  }
}
await browser.close();
console.log(`${slides} slides, ${(html.length / 1e6).toFixed(1)} MB, median of ${rounds}, in ms`);
for (const [name, all] of Object.entries(times)) console.log(`${String(Math.round(median(all))).padStart(6)}  ${name}`);
