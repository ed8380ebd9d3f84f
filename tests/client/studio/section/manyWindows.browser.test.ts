import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { openedStudio } from '../../../support/openedStudio.ts';
import { smallProject, tempProject } from '../../../support/tempProject.ts';

const project = tempProject(smallProject);
const { open, errors } = openedStudio(project.root);
const openSection = (): Promise<Page> => open('#/sections/part%2Fone', '.section-page .cm-content');

async function type(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.click('.slide-strip li:nth-child(1) button');
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}
/** On the slide that stands beside the text. */
const shows = (page: Page, words: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          () => document.querySelector<HTMLIFrameElement>('.live-slide iframe')?.contentDocument?.body.textContent,
        ),
      { timeout: 60_000 },
    )
    .toContain(words);

it('works in ten windows of one browser, whichever of them goes', { timeout: 240_000 }, async () => {
  const pages: Page[] = [];
  for (let count = 0; count < 10; count += 1) pages.push(await openSection());
  await Promise.all(pages.map((page) => shows(page, 'first headline')));
  const [first, second] = pages as [Page, Page];
  const last = pages.at(-1) as Page;
  await type(first, ' as one writes');
  for (const page of pages) await shows(page, 'stands here as one writes');
  // The one that has held the stream.
  await first.close();
  await type(second, ', and another');
  await shows(last, ', and another');
  // Comes while another holds it, and hears what holds.
  const late = await openSection();
  await late.waitForSelector('.top-bar .undo button:not([disabled])');
  expect(errors).toEqual([]);
});
