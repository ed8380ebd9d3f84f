import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/model/groupBy.ts';
import { openDeck, type Screen } from '../../look/openDeck.ts';
import { layoutsDeck } from '../../look/renderedDeck.ts';
import { joinBrowser } from '../../support/browser.ts';
import type { RenderedTalk } from '../../support/renderedTalk.ts';

const session = joinBrowser({ timeoutMs: 60_000 });
const hall = { width: 1366, height: 768 };
let talk: RenderedTalk;
beforeAll(async () => {
  talk = await layoutsDeck();
});

function shown<Result>(screen: Screen, look: (page: Page) => Promise<Result>): Promise<Result> {
  return session.withPage(async (page, watch) => {
    await openDeck(page, watch, talk, screen);
    return look(page);
  });
}

const present = (page: Page): Promise<string> => page.$eval('section.present:not(.stack)', (slide) => slide.id);
const chosen = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('section[aria-current]')?.id ?? null);
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key as 'Enter');
};

describe('all slides at once', () => {
  it('stand in rows that fill the window, each of one size, none over another, with its words and steps', async () => {
    const boxes = await shown(hall, async (page) => {
      await press(page, 'o');
      return page.$$eval('.slides section.slide', (slides) =>
        slides.map((slide) => {
          const { left, top, right, bottom } = slide.getBoundingClientRect();
          const steps = [...slide.querySelectorAll('.fragment')];
          return { left, top, right, bottom, steps: steps.every((one) => getComputedStyle(one).opacity === '1') };
        }),
      );
    });
    expect(boxes.length).toBe(talk.slides.length);
    const rows = groupBy(boxes, ({ top }) => top.toFixed(0));
    const first = rows[0] ?? [];
    expect(first.length).toBe(5);
    expect(boxes.filter(({ bottom }) => bottom <= hall.height).length).toBeGreaterThanOrEqual(20);
    expect(first.at(-1)?.right).toBeLessThanOrEqual(hall.width);
    expect(first.at(-1)?.right).toBeGreaterThan(hall.width * 0.95);
    for (const { left, right, top, bottom, steps } of boxes) {
      expect((right - left) / (bottom - top)).toBeCloseTo(16 / 9, 2);
      expect(steps).toBe(true);
    }
    for (const row of rows) {
      for (const [at, { left }] of row.entries()) expect(left).toBeGreaterThan(row[at - 1]?.right ?? 0);
    }
  });

  it('are gone through with arrows, while the deck stays where it is until Enter', async () => {
    const ids = talk.slides.map(({ slide }) => slide.id);
    await shown(hall, async (page) => {
      await press(page, 'ArrowRight', 'Escape', 'ArrowRight', 'ArrowDown');
      expect([await chosen(page), await present(page)]).toEqual([ids[7], ids[1]]);
      await press(page, 'Escape');
      expect([await chosen(page), await present(page)]).toEqual([null, ids[1]]);
      await press(page, 'o', 'End');
      const bottom = await page.$eval('section[aria-current]', (slide) => slide.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(hall.height);
      await press(page, 'Enter');
      expect([await chosen(page), await present(page)]).toEqual([null, ids.at(-1)]);
      expect(await page.$eval('section.present', (slide) => slide.getBoundingClientRect().width)).toBeGreaterThan(1300);
    });
  });

  it('go to the slide that is clicked', async () => {
    const id = talk.slides[8]?.slide.id ?? '';
    await shown(hall, async (page) => {
      await press(page, 'o');
      const { x, y } = await page.$eval(`#${id}`, (slide) => {
        const { left, top, width, height } = slide.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.click(x, y);
      expect([await present(page), await page.$('.slide-overview')]).toEqual([id, null]);
    });
  });

  it('leave a phone its reading', async () => {
    await shown({ width: 390, height: 844, phone: true }, async (page) => {
      await press(page, 'o', 'Escape');
      expect(await page.$('.slide-overview')).toBeNull();
    });
  });
});
