import type { SlideMeasure, SlideSight } from '../../model/slideMeasure.ts';
import { startDeadline } from '../deadline.ts';
import { loadDocument } from '../loadDocument.ts';
import { measureInPage } from '../measureInPage.ts';
import type { MeasureJob } from '../measureSlides.ts';
import type { BrowserRoom } from '../openBrowser.ts';
import { inspectSight } from './inspectSight.ts';

/** What the browser says of a document's slides: where things are, and what a reader in the last row would stumble over. */
export interface SlidesLook {
  readonly measures: readonly SlideMeasure[];
  readonly sights: readonly SlideSight[];
}

/** Loads a document with print styles and looks at every `section.slide[id]`. @throws TalkError as `measureSlides`. */
export async function lookAtSlides(room: BrowserRoom, job: MeasureJob): Promise<SlidesLook> {
  return room.withPage(async (page, watch) => {
    const deadline = startDeadline(room.timeoutMs);
    await page.setViewport({ width: job.width, height: 720 });
    await loadDocument(page, watch, job, deadline);
    const measures = await deadline.reach(page.evaluate(measureInPage));
    return { measures, sights: await deadline.reach(inspectSight(page)) };
  });
}
