import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserPath, machine } from './machine.js';
import { median } from './median.js';
import { printedBy } from './printedTalk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * From a touch on a phone's remote to the changed slide in the room's page, on one machine: `talk present --lan` in a process of its own, two
 * pages of one browser. Each touch waits for the slide of the one before. Both pages read the same clock.
 * @param {{ touches: number }} wishes
 */
export async function benchRemote({ touches }) {
  const project = mkdtempSync(join(tmpdir(), 'talk-bench-'));
  cpSync(join(root, 'tests', 'fixtures', 'bee-talks'), project, { recursive: true });
  const words = ['present', 'bee-club-30', '--no-open', '--lan', '127.0.0.1'];
  const talk = spawn(process.execPath, [join(root, 'scripts', 'talk.js'), ...words], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const browser = await puppeteer.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const times = await measure(browser, await printedBy(talk), touches);
    const sorted = [...times].sort((a, b) => a - b);
    console.log(`\`npm run bench -- remote --touches ${touches}\`: ${machine()}.\n`);
    console.log('| touches | median | 95 of 100 within | worst |\n|---|---|---|---|');
    const figures = [median(times), sorted[Math.floor(sorted.length * 0.95)], sorted.at(-1)];
    console.log(`| ${touches} | ${figures.map((one) => `${one.toFixed(1)} ms`).join(' | ')} |`);
  } finally {
    await browser.close();
    talk.kill('SIGINT');
    rmSync(project, { recursive: true, force: true });
  }
}

async function measure(browser, { room, speaker, phone }, touches) {
  const open = async (address, isPhone) => {
    const page = await browser.newPage();
    await page.setViewport({
      width: isPhone ? 390 : 1366,
      height: isPhone ? 844 : 768,
      isMobile: isPhone,
      hasTouch: isPhone,
    });
    await page.goto(address);
    await page.waitForSelector('html[data-ready]');
    return page;
  };
  const hall = await open(room, false);
  await open(speaker, false);
  const hand = await open(phone, true);
  await hand.tap('button');
  await hand.waitForSelector('[data-link="on"]');
  await hand.evaluate(() =>
    addEventListener(
      'pointerdown',
      () => Object.assign(window, { touchedAt: performance.timeOrigin + performance.now() }),
      true,
    ),
  );
  const times = [];
  for (let touch = 0; touch < touches; touch += 1) {
    // There and back through the talk, so that each touch changes the slide.
    const way = Math.floor(touch / 10) % 2 === 0 ? 'next' : 'previous';
    const changed = hall.evaluate(changedAt);
    await hand.tap(`#panel-clicker [data-command="${way}"]`);
    times.push((await changed) - (await hand.evaluate(() => window.touchedAt)));
  }
  return times;
}

/** The moment at which another slide, or another of its steps, stands in the room's page. */
function changedAt() {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    for (const slide of document.querySelectorAll('section.slide, .fragment'))
      observer.observe(slide, { attributeFilter: ['class'] });
  });
}
