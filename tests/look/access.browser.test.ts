import { beforeAll, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/browser/loadDocument.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { FinishedPage } from '../../src/model/finishedPage.ts';
import { renderGallery } from '../../src/render/renderGallery.ts';
import { handoutLayouts } from '../../src/schema/manifestSchema.ts';
import { readTheme } from '../../src/themes/readTheme.ts';
import { paperViolations, sheetViolations, violations } from '../support/axe.ts';
import { joinBrowser } from '../support/browser.ts';
import { redPixel } from '../support/document.ts';
import { kitProject } from '../support/kitProject.ts';
import { paperTalk } from '../support/paperTalk.ts';
import type { RenderedTalk } from '../support/renderedTalk.ts';
import { slideMarkupTests } from '../support/slideMarkupTests.ts';
import { onScreen, openDeck, showSlide } from './openDeck.ts';
import { layoutsDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });
const hall = { width: 1280, height: 720 };

describe('deck.html', () => {
  let talk: RenderedTalk;
  beforeAll(async () => {
    talk = await layoutsDeck();
  });

  it.each([
    ['light', undefined],
    // The ground changes colors and nothing else.
    ['dark', { only: ['color-contrast'] }],
  ] as const)('has no violation of axe on any slide, %s', { timeout: 60_000 }, async (ground, rules) => {
    const own = await layoutsDeck({ ground });
    const found = await session.withPage(async (page, watch) => {
      await openDeck(page, watch, own, hall);
      const all: string[] = [];
      for (const { slide } of own.slides) {
        await showSlide(page, slide.id);
        all.push(...(await violations(page, rules)).map((one) => `${slide.id}  ${one}`));
      }
      return all;
    });
    expect(found).toEqual([]);
  });

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

describe('the slides of every layout', () => slideMarkupTests(() => layoutsDeck()));

describe('index.html', () => {
  const entry = {
    name: 'evening-30',
    title: 'Two Hard Subjects',
    subtitle: 'A teacher’s years abroad',
    audience: 'adult',
    slotMinutes: 30,
    slides: 27,
    picture: redPixel,
    files: [
      {
        path: 'evening-30/deck.html',
        kind: 'deck',
        audience: 'shared' as const,
        label: 'Open the deck',
        bytes: 740_000,
      },
      {
        path: 'evening-30/slides.pdf',
        kind: 'slides',
        audience: 'shared' as const,
        label: 'Slides (PDF)',
        bytes: 310_000,
        pages: 27,
      },
      {
        path: 'evening-30/private/notes.pdf',
        kind: 'notes',
        audience: 'private' as const,
        label: 'Lectern notes (PDF)',
        bytes: 420_000,
        pages: 1,
      },
    ],
  };
  const fonts = readFonts(kitProject);
  const page = (entries: readonly (typeof entry)[]): FinishedPage =>
    renderGallery(entries, readTheme(kitProject, 'steppe') ?? '', fonts, fonts.resolveAsset);

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

describe('static pages', () => {
  it('slides.pdf’s page has no violation of axe', async () => {
    const talk = await layoutsDeck();
    expect(await sheetViolations(session, talk.slidesSheet())).toEqual([]);
  });

  it('nor has a page of a handout or of the lectern notes, for which paper needs no landmarks', {
    timeout: 60_000,
  }, async () => {
    const talk = await paperTalk();
    const sheets = [...handoutLayouts.map((layout) => talk.handout(layout)), talk.notesSheet()];
    expect(await paperViolations(session, sheets)).toEqual([]);
  });
});
