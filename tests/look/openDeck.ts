import type { Page } from 'puppeteer';
import type { PageWatch } from '../../src/browser/guardPage.ts';
import { openDocument } from '../../src/browser/loadDocument.ts';
import { bundleClient } from '../../src/bundle/bundleClient.ts';
import { kit } from '../support/kitProject.ts';
import type { RenderedTalk } from '../support/renderedTalk.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** A touch screen held in the hand. */
  readonly phone?: true;
  readonly reducedMotion?: true;
}

/** Opens deck.html (or speaker.html, with notes) of a rendered talk on a screen, and waits until reveal.js is ready. */
export async function openDeck(
  page: Page,
  watch: PageWatch,
  talk: RenderedTalk,
  screen: Screen,
  withNotes = false,
): Promise<void> {
  const deck = await bundleClient(kit, 'deck');
  await onScreen(page, screen);
  const document = withNotes ? talk.speakerPage(await bundleClient(kit, 'speaker'), deck.css) : talk.page(deck);
  await openDocument(page, watch, document);
  await page.waitForSelector('html[data-ready]');
  await settled(page);
}

/** Guarded pages have print styles; a deck is looked at on a screen. The youngest session decides. */
export async function onScreen(page: Page, { width, height, phone, reducedMotion }: Screen): Promise<void> {
  const hand = phone === true;
  await page.setViewport({ width, height, isMobile: hand, hasTouch: hand });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: 'screen',
    features: [{ name: 'prefers-reduced-motion', value: reducedMotion === true ? 'reduce' : '' }],
  });
}

/** Fonts are there, and what was asked for is painted. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Goes to a slide and shows all its fragments, as on paper. */
export async function showSlide(page: Page, id: string): Promise<void> {
  await page.evaluate((slide) => {
    location.hash = slide;
    const fragments = document.querySelectorAll(`#${CSS.escape(slide)} .fragment`);
    for (const fragment of fragments) fragment.classList.add('visible');
  }, id);
  await page.waitForFunction((slide) => document.getElementById(slide)?.classList.contains('present'), {}, id);
  await settled(page);
}
