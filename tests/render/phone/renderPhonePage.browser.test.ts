import { expect, it } from 'vitest';
import { startDeadline } from '../../../src/browser/deadline.ts';
import { loadFaultless } from '../../../src/browser/loadDocument.ts';
import { renderPhonePage } from '../../../src/render/phone/renderPhonePage.ts';
import { violations } from '../../support/axe.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

it.each(['light', 'dark'] as const)('is read on phones and on wide screens, %s, without a fault', async (scheme) => {
  const { context } = await paperTalk();
  const sheet = { name: 'handout.html', ...renderPhonePage(context) };
  await session.withPage(async (page, watch, client) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await loadFaultless({ page, watch, client }, sheet, startDeadline(60_000));
    for (const width of [320, 390, 1200]) {
      await page.setViewport({ width, height: 844 });
      const { wide, small, low } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        small: [...document.querySelectorAll('main p, main li')]
          .filter((one) => one.closest('.slide, .picture-source, .end-matter') === null)
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
          .filter((size) => size < 18),
        low: [...document.querySelectorAll('nav a, .help-lines a')]
          .map((one) => one.getBoundingClientRect().height)
          .filter((height) => height < 44),
      }));
      expect(wide, `${width}`).toBe(width);
      expect(small).toEqual([]);
      expect(low).toEqual([]);
    }
    expect(await violations(page)).toEqual([]);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [red = 0] = ground.match(/\d+/g)?.map(Number) ?? [];
    expect(red < 128).toBe(scheme === 'dark');
  });
});

it('runs nothing, calls by a touch, and leads from its contents to each section', async () => {
  const { context } = await paperTalk();
  const { html } = renderPhonePage(context);
  expect(html).not.toContain('<script');
  expect(html).toMatch(/<a class="phone" href="tel:\+?\d+">/);
  const links = [...html.matchAll(/<li><a href="#(chapter-\d+)">/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(3);
  for (const id of links) expect(html).toContain(`<h2 id="${id}">`);
});

it('holds no word of the speaker’s notes', async () => {
  const { context } = await paperTalk();
  const { html } = renderPhonePage(context);
  const said = context.slides.map(({ notes }) =>
    notes.markup
      .replace(/<[^>]+>/g, '')
      .trim()
      .slice(0, 40),
  );
  for (const words of said.filter((one) => one.length > 20)) expect(html).not.toContain(words);
});
