import type { Page } from 'puppeteer';
import type { SlidesInspection } from '../../model/slideInspection.ts';
import type { BrowserSession } from '../browserSession.ts';
import { documentLimit } from '../documentLimit.ts';
import { type LoadableDocument, loadDocument } from '../loadDocument.ts';
import type { PageClient } from '../pageClient.ts';
import { inspectLegibility } from './inspectLegibility.ts';

/** A document whose every `section.slide[id]` is to be looked at. */
export interface InspectionJob extends LoadableDocument {
  /** Width of the window, and of a slide, in CSS pixels. */
  readonly width: number;
  /** Height of a slide in CSS pixels; 720 unless given. */
  readonly height?: number;
  /** Whether its PDF is printed and checked as well, so that the fonts of its letters need not be asked for. */
  readonly printed?: true;
  /** Whether a picture of the first slide is wanted. */
  readonly picture?: true;
}

/** Height of a slide of ours, whatever its shape, in CSS pixels. */
const slideHeight = 720;

/**
 * Loads a document with print styles and looks at every slide. Broken pictures are records here, no failure.
 * @throws TalkError `print-timeout` or `browser-failed`.
 */
export async function inspectSlides(session: BrowserSession, job: InspectionJob): Promise<SlidesInspection> {
  const limit = { name: `the look at ${job.name}`, limitMs: documentLimit(session.timeoutMs, job.slides) };
  return session.withPage(async (page, watch, client, deadline) => {
    await deadline.reach(page.setViewport({ width: job.width, height: job.height ?? slideHeight }));
    await loadDocument({ page, watch, client }, job, deadline);
    return deadline.reach(look(page, client, job));
  }, limit);
}

async function look(
  page: Page,
  client: PageClient,
  { width, height, printed, picture }: InspectionJob,
): Promise<SlidesInspection> {
  const measures = await client.inspect('measureSlides');
  // Taken first: looking at pixels scrolls the page.
  const taken = picture === true ? await firstPicture(page, width, height ?? slideHeight) : undefined;
  const legibility = await inspectLegibility(page, client, printed !== true);
  return { measures, legibility, picture: taken };
}

async function firstPicture(page: Page, width: number, height: number): Promise<string> {
  // Puppeteer's page.screenshot() forgets the scale of a picture that is taken through the window.
  const session = await page.createCDPSession();
  const clip = { x: 0, y: 0, width, height, scale: 0.5 };
  const { data } = await session.send('Page.captureScreenshot', { clip, optimizeForSpeed: true });
  return `data:image/png;base64,${data}`;
}
