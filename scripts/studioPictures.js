/**
 * `node scripts/studioPictures.js [folder [width [dark]]]`: the pictures of docs/guide/studio.md, taken of the library's talks in the browser
 * that the kit finds. Each is looked at before it is committed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withStudio } from './bench/openedStudio.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'docs', 'pictures', 'studio');
const width = Number(process.argv[3] ?? 1366);
const scheme = process.argv[4] === 'dark' ? 'dark' : 'light';

/** Each place, and what shows that all of it is there. */
const places = [
  ['talks', '#/talks', '.talks-page .card:nth-child(6) :is(.fine, .warning, .fault)'],
  ['talk', '#/talks/church-30', '.talk-page ol iframe'],
  ['section', '#/sections/kazakhstan%2Fexile?talk=church-30', '.section-page .cm-content'],
  ['facts', '#/facts?entry=fact%3Akz-ninth-largest', '.ledger-page .entry'],
  ['print', '#/talks/church-30/print', 'main img'],
];

mkdirSync(folder, { recursive: true });
await withStudio(async ({ address, browser }) => {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: Math.round(Math.max(844, (width * 3) / 4)) });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  // Offered to who is new; the pages are shown as they are from then on.
  await (await page.waitForSelector('.tour-offer button:last-child'))?.click();
  for (const [name, hash, shown] of places) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForSelector(shown, { timeout: 60_000 });
    await page.waitForFunction(isStill, { timeout: 60_000 });
    await page.screenshot({ path: join(folder, `${name}.webp`), type: 'webp', quality: 60 });
  }
});

/** Whether every picture and frame in sight is there. */
function isStill() {
  const inSight = (element) => {
    const { top, bottom, width: across } = element.getBoundingClientRect();
    return across > 0 && bottom > 0 && top < innerHeight;
  };
  // A picture that is not there yet has no size of its own.
  const pictures = [...document.images].filter(({ parentElement }) => parentElement !== null && inSight(parentElement));
  const frames = [...document.querySelectorAll('iframe')].filter(inSight);
  return (
    pictures.every((picture) => picture.complete && picture.naturalWidth > 0) &&
    frames.every(({ contentDocument: shown }) => shown?.readyState === 'complete' && shown.URL !== 'about:blank')
  );
}
