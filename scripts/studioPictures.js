/**
 * `node scripts/studioPictures.js [folder [width [dark]]]`: the pictures of docs/guide/studio.md, taken of the library's talks in the browser
 * that the kit finds. Each is looked at before it is committed.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserPath } from './bench/machine.js';

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

const project = mkdtempSync(join(tmpdir(), 'studio-pictures-'));
for (const name of ['decks', 'assets']) cpSync(join(root, name), join(project, name), { recursive: true });
mkdirSync(folder, { recursive: true });
const studio = spawn(process.execPath, [join(root, 'scripts', 'talk.js'), 'studio', '--no-open'], {
  cwd: project,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await puppeteer.launch({
  executablePath: browserPath(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: Math.round(Math.max(844, (width * 3) / 4)) });
  const { origin, search } = new URL(await addressOf(studio));
  await page.goto(`${origin}/${search}`, { waitUntil: 'domcontentloaded' });
  for (const [name, hash, shown] of places) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForSelector(shown, { timeout: 60_000 });
    await page.waitForFunction(isStill, { timeout: 60_000 });
    await page.screenshot({ path: join(folder, `${name}.webp`), type: 'webp', quality: 60 });
  }
} finally {
  await browser.close();
  studio.kill('SIGINT');
  rmSync(project, { recursive: true, force: true });
}

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

/** The address that `talk studio` prints first. */
async function addressOf(program) {
  let out = '';
  for await (const part of program.stdout) {
    out += part;
    const [, address] = /^(http\S+)\n/m.exec(out) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('`talk studio` has ended.');
}
