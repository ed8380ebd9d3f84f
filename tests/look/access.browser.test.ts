import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/browser/loadDocument.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { readTheme } from '../../src/load/readTheme.ts';
import type { FinishedPage } from '../../src/model/finishedPage.ts';
import { renderGallery } from '../../src/render/renderGallery.ts';
import { handoutLayouts } from '../../src/schema/manifestSchema.ts';
import { joinBrowser } from '../support/browser.ts';
import { redPixel } from '../support/document.ts';
import type { RenderedTalk } from '../support/renderedTalk.ts';
import { onScreen, openDeck, showSlide } from './openDeck.ts';
import { decks, layoutsProject, renderedDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });
const hall = { width: 1280, height: 720 };

/** Every rule of axe-core: WCAG 2.2 A and AA, and its best practices. One line a violation. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations: found } = await runner.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}  ${node.html.slice(0, 120)}`));
  });
}

describe('deck.html', () => {
  let talk: RenderedTalk;
  beforeAll(async () => {
    talk = await renderedDeck('layouts', {}, layoutsProject);
  });

  it.each(['light', 'dark'] as const)(
    'has no violation of axe on any slide, %s',
    { timeout: 60_000 },
    async (ground) => {
      const own = await renderedDeck('layouts', { ground }, layoutsProject);
      const found = await session.withPage(async (page, watch) => {
        await openDeck(page, watch, own, hall);
        const all: string[] = [];
        for (const { slide } of own.slides) {
          await showSlide(page, slide.id);
          all.push(...(await violations(page)).map((one) => `${slide.id}  ${one}`));
        }
        return all;
      });
      expect(found).toEqual([]);
    },
  );

  it('has none in the speaker’s file, nor on a phone', async () => {
    const found = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, hall, true);
      return violations(page);
    });
    const phone = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, { width: 390, height: 844, phone: true });
      return violations(page);
    });
    expect([...found, ...phone]).toEqual([]);
  });

  it('can be read line by line: no application, every other slide out of the way', async () => {
    const state = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, hall);
      await showSlide(page, 'show-drawings-3');
      return page.evaluate(() => ({
        applications: document.querySelectorAll('[role="application"]').length,
        seen: [...document.querySelectorAll('section.slide')].filter(
          (slide) => slide.checkVisibility() && !slide.closest('[hidden],[inert],[aria-hidden="true"]'),
        ).length,
        main: document.querySelectorAll('main').length,
      }));
    });
    expect(state).toEqual({ applications: 0, seen: 1, main: 1 });
  });

  it('shows where the keyboard is', async () => {
    const outlines = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, hall);
      await showSlide(page, 'show-words-8');
      const found: { name: string; style: string; width: number }[] = [];
      for (let step = 0; step < 4; step++) {
        await page.keyboard.press('Tab');
        found.push(
          await page.evaluate(() => {
            const at = document.activeElement as HTMLElement;
            const { outlineStyle: style, outlineWidth } = getComputedStyle(at);
            return {
              name: at.getAttribute('aria-label') ?? at.textContent ?? '',
              style,
              width: Number.parseFloat(outlineWidth),
            };
          }),
        );
      }
      return found.filter(({ name }) => name !== '' && name.length < 40);
    });
    expect(outlines.map(({ name }) => name)).toContain('Back to the first part');
    expect(outlines.filter(({ style, width }) => style === 'none' || width < 2)).toEqual([]);
  });

  it('moves nothing for those who asked for that', async () => {
    const moving = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, { ...hall, reducedMotion: true });
      return page.evaluate(() =>
        [...document.querySelectorAll('.reveal, .reveal *')].flatMap((element) =>
          [undefined, '::before', '::after'].flatMap((part) => {
            const { transitionDuration, animationName } = getComputedStyle(element, part);
            const still = transitionDuration.split(',').every((time) => Number.parseFloat(time) === 0);
            return still && animationName === 'none' ? [] : [`${element.className} ${part} ${transitionDuration}`];
          }),
        ),
      );
    });
    expect(moving).toEqual([]);
  });
});

describe.each(decks)('the slides of %s', (name) => {
  let talk: RenderedTalk;
  beforeAll(async () => {
    talk = await renderedDeck(name);
  });

  it('have headings in order: one of the highest rank a slide, and none skips a rank', () => {
    for (const { section, slide } of talk.slides) {
      const ranks = [...section.markup.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
      expect([slide.id, ranks[0]]).toEqual([slide.id, slide.layout === 'title' ? 1 : 2]);
      for (const [index, rank] of ranks.entries()) expect(rank - (ranks[index - 1] ?? rank)).toBeLessThanOrEqual(1);
    }
  });

  it('read in the order in which they are seen: title first, sources last', () => {
    for (const { section } of talk.slides) {
      const text = section.markup;
      expect(text.search(/<h[12][\s>]/)).toBeLessThan(text.search(/<(p|ul|ol|svg|img|table)[\s>]/) >>> 0);
      const sources = text.indexOf('class="slide-sources"');
      if (sources >= 0) expect(text.slice(sources)).not.toMatch(/<(h\d|svg|img|ul|ol|table)[\s>]/);
    }
  });

  it('name every picture, and mark what only decorates', () => {
    for (const { section } of talk.slides) {
      for (const [tag] of section.markup.matchAll(/<(?:svg|img)\b[^>]*>/g)) {
        expect(tag).toMatch(/aria-label="[^"]{10,}"|alt="[^"]{10,}"|aria-hidden="true"/);
      }
    }
  });
});

describe('index.html', () => {
  const project = openProject('.');
  const entry = {
    name: 'church-30',
    title: 'Two Hard Subjects',
    subtitle: 'A teacher’s Kazakhstan',
    audience: 'adult',
    slotMinutes: 30,
    slides: 27,
    picture: redPixel,
    files: [
      {
        path: 'church-30/deck.html',
        kind: 'deck',
        audience: 'shared' as const,
        label: 'Open the deck',
        bytes: 740_000,
      },
      {
        path: 'church-30/slides.pdf',
        kind: 'slides',
        audience: 'shared' as const,
        label: 'Slides (PDF)',
        bytes: 310_000,
        pages: 27,
      },
      {
        path: 'church-30/private/notes.pdf',
        kind: 'notes',
        audience: 'private' as const,
        label: 'Lectern notes (PDF)',
        bytes: 420_000,
        pages: 1,
      },
    ],
  };
  const fonts = readFonts(project);
  const page = (entries: readonly (typeof entry)[]): FinishedPage =>
    renderGallery(entries, readTheme(project, 'steppe') ?? '', fonts);

  it.each([
    ['two decks', [entry, { ...entry, name: 'other', title: 'Other', slotMinutes: 600 }]],
    ['no deck', []],
  ])('has no violation of axe, with %s', async (_, entries) => {
    const found = await session.withPage(async (tab, watch) => {
      await onScreen(tab, { width: 1100, height: 900 });
      await openDocument(tab, watch, page(entries));
      const wide = await violations(tab);
      await tab.setViewport({ width: 390, height: 844 });
      return [...wide, ...(await violations(tab)), ...watch.refused];
    });
    expect(found).toEqual([]);
  });

  it('says what is whose, and how large', () => {
    const { html } = page([entry]);
    expect(html).toMatch(/Lectern notes \(PDF\)<\/a> <span class="size">1 page, 420 KB/);
    expect(html.indexOf('For the speaker only')).toBeGreaterThan(html.indexOf('Slides (PDF)'));
    expect(page([{ ...entry, title: '<b>&' }]).html).toContain('&lt;b&gt;&amp;');
  });
});

/** What axe finds on the page that a sheet is printed from. */
async function sheetViolations(sheet: FinishedPage): Promise<string[]> {
  return session.withPage(async (page, watch) => {
    await openDocument(page, watch, sheet);
    await page.waitForSelector('html[data-ready]');
    return violations(page);
  });
}

describe('static pages', () => {
  it('slides.pdf’s page has no violation of axe', async () => {
    const talk = await renderedDeck('layouts', {}, layoutsProject);
    expect(await sheetViolations(talk.slidesSheet())).toEqual([]);
  });

  it.each(decks)('nor has any slide of %s', async (name) => {
    expect(await sheetViolations((await renderedDeck(name)).slidesSheet())).toEqual([]);
  });

  it('nor has a page of a handout or of the lectern notes, for which paper needs no landmarks', {
    timeout: 60_000,
  }, async () => {
    const talk = await renderedDeck('church-30');
    const sheets = [...handoutLayouts.map((layout) => talk.handout(layout)), talk.notesSheet()];
    const found = await Promise.all(
      sheets.map(async (sheet) => (await sheetViolations(sheet)).map((one) => `${sheet.name}  ${one}`)),
    );
    expect(found.flat().filter((one) => !/ {2}(?:region|landmark-one-main) {2}/.test(one))).toEqual([]);
  });
});
