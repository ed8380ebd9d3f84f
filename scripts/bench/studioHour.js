import { readFileSync } from 'node:fs';
import { heapOf } from './heapOf.js';
import { machine } from './machine.js';
import { withStudio } from './openedStudio.js';
import { writeAtHeadline } from './writeAtHeadline.js';

/** Keys between two saves: at a writer's pace of 200 keys a minute, half a minute. */
const keysPerSave = 100;
/** Saves between two undos of what was saved, and between two changes of place. */
const savesPerUndo = 10;
const savesPerPlace = 15;
const quarters = 4;

/**
 * An hour's editing, typed without a pause: letters in a headline, saved again and again, undone now and then, in two sections in turn. Says
 * what the page holds in memory and what the studio's process takes, at the start and after each quarter.
 * @param {{ keys: number }} wishes
 */
export async function benchStudioHour({ keys }) {
  await withStudio(async ({ address, browser, pid }) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 900 });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('.card');
    const sections = ['open%2Fbus', 'open%2Fcare'];
    const measured = [];
    const measure = async (label) => measured.push([label, await heapOf(page), residentMegabytes(pid)]);
    await writeAtHeadline(page, sections[0]);
    await measure('at the start');
    const saves = Math.ceil(keys / keysPerSave);
    for (let save = 1; save <= saves; save += 1) {
      for (let letter = 0; letter < keysPerSave / 2; letter += 1) await page.keyboard.type('x');
      for (let letter = 0; letter < keysPerSave / 2; letter += 1) await page.keyboard.press('Backspace');
      await page.keyboard.type('y');
      await press(page, 's');
      await saved(page);
      await page.keyboard.press('Backspace');
      await press(page, 's');
      await saved(page);
      if (save % savesPerUndo === 0) await page.click('.undo button:first-child');
      if (save % savesPerPlace === 0) await writeAtHeadline(page, sections[(save / savesPerPlace) % sections.length]);
      if (save % Math.ceil(saves / quarters) === 0) await measure(`after ${save * keysPerSave} keys`);
    }
    console.log(`\`npm run bench -- studio-hour --touches ${keys}\`: ${machine()}.\n`);
    console.log('| | heap of the page | memory of the studio’s process |\n|---|---|---|');
    for (const [label, heap, resident] of measured)
      console.log(
        `| ${label} | ${heap.toFixed(1)} MB | ${Number.isNaN(resident) ? '–' : `${resident.toFixed(0)} MB`} |`,
      );
  });
}

async function press(page, key) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

function saved(page) {
  return page.waitForFunction(() => document.querySelector('.save-line [role=status]')?.textContent === 'Saved');
}

/** What a process holds in memory (proc(5), VmRSS); not a number where there is no /proc. */
function residentMegabytes(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
