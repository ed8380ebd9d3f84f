import type { Page } from 'puppeteer';
import type { SlidesInspection } from '../../model/slideInspection.ts';
import type { BrowserSession } from '../browserSession.ts';
import { startDeadline } from '../deadline.ts';
import { type LoadableDocument, loadDocument } from '../loadDocument.ts';
import { measureInPage } from '../measureInPage.ts';
import { inspectLegibility } from './inspectLegibility.ts';

/** A document whose every `section.slide[id]` is to be looked at. */
export interface InspectionJob extends LoadableDocument {
  /** Width of the window, and of a slide, in CSS pixels. */
  readonly width: number;
  /** Whether its PDF is printed and checked as well, so that the fonts of its letters need not be asked for. */
  readonly printed?: true;
  /** Whether a picture of the first slide is wanted. */
  readonly picture?: true;
}

/** Height of a slide, whatever its shape, in CSS pixels. */
const slideHeight = 720;

/**
 * Loads a document with print styles and looks at every slide. Broken pictures are records here, no failure.
 * @throws TalkError `print-timeout` or `browser-failed`.
 */
export async function inspectSlides(session: BrowserSession, job: InspectionJob): Promise<SlidesInspection> {
  return session.withPage(async (page, watch) => {
    const deadline = startDeadline(session.timeoutMs);
    await page.setViewport({ width: job.width, height: slideHeight });
    await loadDocument(page, watch, job, deadline);
    return deadline.reach(look(page, job));
  });
}

async function look(page: Page, { width, printed, picture }: InspectionJob): Promise<SlidesInspection> {
  const measures = await page.evaluate(measureInPage);
  const legibility = await inspectLegibility(page, printed !== true);
  return { measures, legibility, picture: picture === true ? await firstPicture(page, width) : undefined };
}

async function firstPicture(page: Page, width: number): Promise<string> {
  await page.evaluate(() => scrollTo(0, 0));
  // Puppeteer's page.screenshot() forgets the scale of a picture that is taken through the window.
  const session = await page.createCDPSession();
  const clip = { x: 0, y: 0, width, height: slideHeight, scale: 0.5 };
  const { data } = await session.send('Page.captureScreenshot', { clip, optimizeForSpeed: true });
  return `data:image/png;base64,${data}`;
}
