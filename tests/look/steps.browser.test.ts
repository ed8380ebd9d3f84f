import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { openDocument } from '../../src/browser/loadDocument.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { joinBrowser } from '../support/browser.ts';
import { renderedTalk } from '../support/renderedTalk.ts';
import { tempProject } from '../support/tempProject.ts';
import { onScreen, openDeck, settled } from './openDeck.ts';

const session = joinBrowser();
/** What comes by itself on the slide that is shown. */
const things = '.present :is(li, tbody tr)';
const hall = { width: 1280, height: 720 };

const project = tempProject({
  'decks/evening.yaml':
    'title: An evening\naudience: adult\nslot: 10\ntitleSlide: false\nsteps: true\nsections:\n  - part/one\n',
  'decks/sections/part/one.md': `---
title: One
minutes: 1
---
## A headline stands here

- **Bold** words and [a link](https://example.org) and \`code\`
- [ ] A task with <mark>a marked word</mark> in it

| Head | Other |
|---|---|
| **Cold** | [warm](https://example.org) |
| red | blue |

---
## Things are shown here

\`\`\`icons
alt: Two things
items: [{ icon: bus, label: Bus }, { icon: map, label: Map }]
\`\`\`

---
<!-- .slide: steps="false" -->
## Another headline stands here

- Here
- all stand
`,
});

async function talk() {
  const own = openProject(project.root);
  return renderedTalk(openTalk(own).load('evening'), own, readFonts(own), '2026-11-21');
}

/** How many list items, rows and icons of the slide have any letter, line or mark painted: more than the ground alone. */
async function painted(page: Page): Promise<number> {
  await settled(page);
  const shown = PNG.sync.read(Buffer.from(await page.screenshot()));
  const boxes = await page.$$eval(things, (all) =>
    all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      // A list item's mark stands before it, the line of a row below it.
      const before = one.closest('ul:not(.icon-grid)') === null ? 0 : 30;
      return [left - before, top + 3, right, bottom + 2].map(Math.round);
    }),
  );
  return boxes.filter(([left = 0, top = 0, right = 0, bottom = 0]) => {
    const colors = new Set<number>();
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) colors.add(shown.data.readUInt32BE((y * shown.width + x) * 4));
    return colors.size > 1;
  }).length;
}

it('shows one thing more with each key, all of it, and takes one back with each', async () => {
  const rendered = await talk();
  const seen = await session.withPage(async (page, watch) => {
    await openDeck(page, watch, rendered, { ...hall, reducedMotion: true });
    const counts = [await painted(page)];
    const keys = ['ArrowRight', 'Space', 'PageDown', 'ArrowRight', 'PageUp', 'ArrowRight'] as const;
    const onward = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'] as const;
    for (const key of [...keys, ...onward]) {
      await page.keyboard.press(key);
      counts.push(await painted(page));
    }
    return counts;
  });
  // Two items and two rows; then two icons; then a slide without steps.
  expect(seen).toEqual([0, 1, 2, 3, 4, 3, 4, 0, 1, 2, 2]);
});

it('has all of them on paper', async () => {
  const rendered = await talk();
  const hidden = await session.withPage(async (page, watch) => {
    await openDocument(page, watch, rendered.slidesSheet());
    await onScreen(page, hall);
    return page.$$eval('.fragment', (all) =>
      all.map((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
    );
  });
  expect(hidden).toEqual([true, true, true, true, true, true]);
});

it('has all of them on a phone, where one reads down the page, with the lines below rows', async () => {
  const rendered = await talk();
  const seen = await session.withPage(async (page, watch) => {
    await openDeck(page, watch, rendered, { width: 390, height: 844, phone: true });
    return {
      shown: await page.$$eval('.fragment', (all) =>
        all.map((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
      ),
      lines: new Set(await page.$$eval('tbody td', (all) => all.map((one) => getComputedStyle(one).borderBottomColor))),
    };
  });
  expect(seen.shown).toEqual([true, true, true, true, true, true]);
  expect(seen.lines).not.toContain('rgba(0, 0, 0, 0)');
});
