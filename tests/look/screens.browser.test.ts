import { beforeAll, describe, expect, it } from 'vitest';
import { joinBrowser } from '../support/browser.ts';
import type { RenderedTalk } from '../support/renderedTalk.ts';
import { openDeck, showSlide } from './openDeck.ts';
import { formats, layoutsDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

describe.each(formats)('a deck of %s', (format) => {
  let talk: RenderedTalk;
  beforeAll(async () => {
    talk = await layoutsDeck({ format });
  });

  it.each([
    [1024, 768],
    [1280, 800],
    [1366, 768],
    [1920, 1080],
    [3840, 2160],
    [844, 390],
  ])('fills a screen of %i × %i as far as its shape allows', async (width, height) => {
    const slide = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, { width, height });
      await showSlide(page, 'show-words-3');
      return page.$eval('section.present', (section) => {
        const { left, top, width: wide, height: tall } = section.getBoundingClientRect();
        return { left, top, wide, tall };
      });
    });
    // reveal.js rounds its scale to hundredths: a slide may miss an edge by half of that.
    const rounding = 0.005 * 1280;
    const shape = format === '4:3' ? 4 / 3 : 16 / 9;
    expect(slide.wide / slide.tall).toBeCloseTo(shape, 3);
    expect(Math.abs(slide.wide - Math.min(width, height * shape))).toBeLessThanOrEqual(rounding);
    expect(slide.left + slide.wide / 2).toBeCloseTo(width / 2, 0);
    expect(slide.top + slide.tall / 2).toBeCloseTo(height / 2, 0);
  });
});

describe('a phone held upright', () => {
  const phone = { width: 390, height: 844, phone: true } as const;
  let talk: RenderedTalk;
  beforeAll(async () => {
    talk = await layoutsDeck();
  });

  it('scrolls through all slides in reveal.js’s scroll view, none wider than the screen', async () => {
    const seen = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, phone);
      return page.evaluate(() => ({
        scrolls: document.body.classList.contains('reveal-scroll'),
        wide: document.body.scrollWidth,
        slides: [...document.querySelectorAll('section.slide')].map((slide) => {
          const box = slide.getBoundingClientRect();
          const inner = [...slide.querySelectorAll('.slide-body *, .slide-sources')].filter(
            (one) =>
              one.checkVisibility() && !one.closest('.text-alternative') && one.getBoundingClientRect().height > 1,
          );
          const lowest = Math.max(...inner.map((one) => one.getBoundingClientRect().bottom));
          const widest = Math.max(...inner.map((one) => one.getBoundingClientRect().right));
          return { id: slide.id, width: box.width, holds: lowest <= box.bottom + 1 && widest <= 390 };
        }),
      }));
    });
    expect(seen.scrolls).toBe(true);
    expect(seen.wide).toBe(390);
    expect(seen.slides.map(({ id }) => id)).toEqual(talk.slides.map(({ slide }) => slide.id));
    expect(seen.slides.filter(({ width, holds }) => width !== 390 || !holds)).toEqual([]);
  });

  it('shows every word in type that can be read, and drawings with their words below them', async () => {
    const { small, twins } = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, phone);
      return page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('.slides') as Element, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const holder = node.parentElement;
          if (!node.textContent?.trim() || !holder?.checkVisibility() || holder.closest('svg, .text-alternative'))
            continue;
          let scale = 1;
          for (let at: Element | null = holder; at; at = at.parentElement) scale *= Number(getComputedStyle(at).zoom);
          const size = Number.parseFloat(getComputedStyle(holder).fontSize) * scale;
          // Sources may be small print; everything else is as large as the text of a good web page.
          if (size < (holder.closest('.slide-sources, .caption, pre') ? 14 : 15.9))
            found.push(`${size} ${node.textContent}`);
        }
        const drawn = [...document.querySelectorAll('.picture:has(svg.drawing-picture)')];
        const told = drawn.map(
          (picture) => picture.querySelector('.text-alternative')?.getBoundingClientRect().height ?? 0,
        );
        return { small: found, twins: told };
      });
    });
    expect(small).toEqual([]);
    expect(twins.length).toBeGreaterThan(3);
    expect(twins.every((height) => height > 15)).toBe(true);
  });

  it('goes to the slide that a link names', async () => {
    const top = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, phone);
      const link = await page.$('section.slide a[href="#show-words-1"]');
      await link?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await link?.click();
      return page.$eval('#show-words-1', (slide) => slide.getBoundingClientRect().top);
    });
    expect(Math.abs(top)).toBeLessThan(2);
  });

  it('lets a reader enlarge the page', async () => {
    const viewport = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, phone);
      return page.$eval('meta[name="viewport"]', (meta) => meta.getAttribute('content'));
    });
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
  });
});
