import type { Page } from 'puppeteer';
import type { SlidesInspection } from '../../model/slideInspection.ts';
import type { LoadableDocument } from '../loadDocument.ts';
import type { PageClient } from '../pageClient.ts';
import type { StandIn } from '../slides/standIns.ts';
import { inspectLegibility } from './inspectLegibility.ts';
import { readCodes } from './readCodes.ts';
import { withRealPictures } from './withRealPictures.ts';

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
  /** Pictures that the page does not hold, by the name of what stands in for them. */
  readonly standIns?: ReadonlyMap<string, StandIn>;
}

/** Height of a slide of ours, whatever its shape, in CSS pixels. */
const slideHeight = 720;

/** The window's size in which a document is looked at, in CSS pixels. */
export function windowFor({ width, height = slideHeight }: InspectionJob): {
  readonly width: number;
  readonly height: number;
} {
  return { width, height };
}

/** Looks at every slide of a page that is ready, and leaves the page as it was. */
export async function lookAtSlides(page: Page, client: PageClient, job: InspectionJob): Promise<SlidesInspection> {
  const measures = await client.inspect('measureSlides');
  // Taken first: looking at pixels scrolls the page.
  const { standIns = new Map() } = job;
  const first = measures[0]?.id ?? '';
  const takeFirst = () => firstPicture(page, client, job);
  const picture = job.picture === true ? await withRealPictures(client, first, standIns, takeFirst) : undefined;
  const legibility = await inspectLegibility(page, client, { letters: job.printed !== true, standIns });
  const codes = await readCodes(page, client, standIns);
  return { measures, legibility, codes, picture };
}

/** Taken as it is shown and halved after: Chromium draws a page at half size now and then with another pixel at the edge of a shape. */
async function firstPicture(page: Page, client: PageClient, job: InspectionJob): Promise<string> {
  const clip = { x: 0, y: 0, ...windowFor(job) };
  const whole = await page.screenshot({
    clip,
    encoding: 'base64',
    captureBeyondViewport: false,
    optimizeForSpeed: true,
  });
  return `data:image/png;base64,${await client.inspect('halvePicture', whole)}`;
}
