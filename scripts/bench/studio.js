import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { firstPage } from './firstPage.js';
import { firstTalk } from './firstTalk.js';
import { heapOf } from './heapOf.js';
import { machine } from './machine.js';
import { median } from './median.js';
import { withStudio } from './openedStudio.js';
import { writeAtHeadline } from './writeAtHeadline.js';

/**
 * What the studio takes: until cards and their pictures stand, from a key in the editor to the changed slide, in memory after so many keys, from all
 * talks to a new one in print, and in bytes that the browser loads.
 * @param {{ keys: number, runs: number }} wishes
 */
export async function benchStudio({ keys, runs }) {
  await withStudio(async ({ address, browser, pid }) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 900 });
    const started = await firstPage(page, address);
    const cards = [];
    for (let run = 0; run < runs; run += 1) cards.push(await firstCard(page));
    const before = await heapOf(page);
    const begun = processorMs(pid);
    const times = await typed(page, keys);
    const spent = processorMs(pid) - begun;
    const after = await heapOf(page);
    const sorted = [...times].sort((a, b) => a - b);
    console.log(`\`npm run bench -- studio --touches ${keys} --runs ${runs}\`: ${machine()}.\n`);
    console.log('| what | figure |\n|---|---|');
    for (const [what, ms] of started) console.log(`| after a start, to ${what} | ${(ms / 1000).toFixed(1)} s |`);
    console.log(`| to the first card, median of ${runs} loads | ${median(cards).toFixed(0)} ms |`);
    console.log(`| key to picture, median of ${keys} | ${median(times).toFixed(0)} ms |`);
    console.log(`| 95 of 100 within | ${sorted[Math.floor(sorted.length * 0.95)].toFixed(0)} ms |`);
    console.log(
      `| processor time of Node for a key | ${Number.isNaN(spent) ? '–' : `${(spent / keys).toFixed(0)} ms`} |`,
    );
    console.log(`| heap of the page before and after | ${before.toFixed(1)}, ${after.toFixed(1)} MB |`);
    const loaded = await loadedBy(page);
    await page.evaluate(() => {
      location.hash = '#/talks';
    });
    console.log(`| from all talks to the printed handouts of a new one | ${(await firstTalk(page)).toFixed(0)} s |`);
    for (const [path, text] of loaded) {
      const name = path.replace(/^.*\//, '').replace(/-[\da-f]{12}/, '');
      console.log(`| ${name} | ${kilobytes(Buffer.from(text))}, gzip ${kilobytes(gzipSync(text))} |`);
    }
  });
}

/** From the start of a load to the first card, in milliseconds. */
async function firstCard(page) {
  // What the load before has asked for is not measured.
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.card :is(.fine, .warning, .fault)').length ===
      document.querySelectorAll('.card').length,
  );
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.card');
  return page.evaluate(() => performance.now());
}

/** Types one letter after the other into a headline, each when the slide shows the one before. @returns milliseconds from key to picture. */
async function typed(page, keys) {
  const frame = await writeAtHeadline(page, 'open%2Fbus');
  const times = [];
  for (let key = 0; key < keys; key += 1) {
    const isLast = key % 20 === 19;
    const shown = frame.evaluate(
      () =>
        new Promise((resolve) => {
          const slide = document.querySelector('.slides');
          const said = slide.textContent;
          const look = () => {
            if (slide.textContent === said) return;
            watcher.disconnect();
            resolve(performance.timeOrigin + performance.now());
          };
          const watcher = new MutationObserver(look);
          watcher.observe(slide, { subtree: true, childList: true, characterData: true });
        }),
    );
    const pressed = await page.evaluate(() => performance.timeOrigin + performance.now());
    if (isLast) for (let back = 0; back < 18; back += 1) await page.keyboard.press('Backspace');
    else await page.keyboard.type('x');
    const at = await shown;
    if (!isLast) times.push(at - pressed);
  }
  return times;
}

/** What a process has used of the processor so far, in milliseconds; not a number where there is no /proc. Linux counts hundredths (proc(5)). */
function processorMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Number.NaN;
  }
}

/** Scripts and styles that the page has loaded, by path. */
function loadedBy(page) {
  return page.evaluate(async () => {
    const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const wanted = [...new Set(paths)].filter((path) => /\.(?:js|css)$/.test(path));
    return Promise.all(wanted.map(async (path) => [path, await (await fetch(path)).text()]));
  });
}

function kilobytes({ length }) {
  return `${(length / 1024).toFixed(0)} kB`;
}
