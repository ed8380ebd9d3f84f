import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openedStudio } from '../../support/openedStudio.ts';
import { smallProject, tempProject } from '../../support/tempProject.ts';

const project = tempProject(smallProject);
const studio = openedStudio(project.root);

it('leads from all talks to a printed handout of a new one in at most 12 clicks, and nothing typed but its title', async () => {
  const page = await studio.open('#/talks', '.talks-page .card');
  let clicks = 0;
  const click = async (selector: string): Promise<void> => {
    await page.waitForSelector(selector, { visible: true });
    await page.click(selector);
    clicks += 1;
  };
  await click('.talks-page > header .first');
  await page.waitForSelector('.new-talk .offer li');
  await page.type('.new-talk input[required]', 'My first talk');
  await click('.new-talk .choice:has(input[name="audience"]):nth-of-type(3)');
  await click('.new-talk button[type="submit"]');
  await click('.talk-page a[href$="/print"]');
  await click('.build-part button');
  await page.waitForSelector('.build-part .job-line:is([data-status="done"], [data-status="failed"])');
  expect(await page.$eval('.build-part .job-line', (line) => line.textContent)).not.toContain('error');
  const handout = '.sheet[data-layout="three-up"] .file-buttons a';
  const href = await (await page.waitForSelector(handout))?.evaluate((link) => link.getAttribute('href') ?? '');
  clicks += 1;
  const begins = await page.evaluate(async (address) => (await (await fetch(address)).text()).slice(0, 5), href ?? '');
  expect(begins).toBe('%PDF-');
  expect(clicks).toBeLessThanOrEqual(12);
  expect(readFileSync(join(project.root, 'decks/my-first-talk-20.yaml'), 'utf8')).toContain('audience: adult');
  expect(existsSync(join(project.root, 'dist/my-first-talk-20/deck.html'))).toBe(true);
});
