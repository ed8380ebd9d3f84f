/**
 * `node scripts/pictures.js [folder [png]]`: the pictures of docs/guide/presenting-pictures.md, taken of the example talk of the tests in the
 * browser that the kit finds. Each is looked at before it is committed.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserPath } from './bench/machine.js';
import { printedBy } from './bench/printedTalk.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'docs', 'pictures', 'presenting');
const desk = { width: 1366, height: 768 };
const phone = { width: 390, height: 844, isMobile: true, hasTouch: true };
const kind = process.argv[3] ?? 'webp';
const picture = kind === 'webp' ? { type: 'webp', quality: 50 } : { type: 'png' };

const project = mkdtempSync(join(tmpdir(), 'talk-pictures-'));
cpSync(join(root, 'tests', 'fixtures', 'bee-talks'), project, { recursive: true });
mkdirSync(folder, { recursive: true });
const talk = spawn(
  process.execPath,
  [join(root, 'scripts', 'talk.js'), 'present', 'bee-club-30', '--no-open', '--lan', '127.0.0.1'],
  { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] },
);
const browser = await puppeteer.launch({
  executablePath: browserPath(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await takeAll(await printedBy(talk));
} finally {
  await browser.close();
  talk.kill('SIGINT');
  rmSync(project, { recursive: true, force: true });
}

async function takeAll({ room, speaker, phone: door }) {
  const hall = await open(room, desk);
  const page = await open(speaker, desk);
  const hand = await open(door, phone);
  await hand.click('button');
  await hand.waitForSelector('.remote-page[data-link="on"]');
  await press(page, 'PageDown', 'PageDown', 'PageDown', 'PageDown');
  await hand.waitForFunction(() => document.querySelector('#place')?.textContent?.startsWith('5 '));
  await take(page, 'speaker');
  await take(hand, 'remote-clicker');
  for (const name of ['notes', 'more']) {
    await hand.click(`#tab-${name}`);
    await take(hand, `remote-${name}`);
  }
  await press(page, 'v');
  await take(page, 'notes-alone');
  await press(page, 'v', 'o');
  const frame = await (await page.waitForSelector('#grid-slides iframe')).contentFrame();
  await frame.waitForSelector('[aria-current]');
  await take(page, 'slide-grid');
  await page.click('#grid [data-close]');
  await press(page, 'r');
  await page.waitForSelector('#phone-qr path');
  await take(page, 'phone-code');
  await press(hall, 'o');
  await hall.waitForSelector('.slide-overview');
  await take(hall, 'room-grid');
}

async function open(address, viewport) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  return page;
}

async function press(page, ...keys) {
  await page.bringToFront();
  for (const key of keys) await page.keyboard.press(key);
}

async function take(page, name) {
  await page.bringToFront();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  });
  await page.screenshot({ ...picture, path: join(folder, `${name}.${kind}`) });
}
