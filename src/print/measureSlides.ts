import type { SlideMeasure } from '../model/slideMeasure.ts';
import { startDeadline } from './deadline.ts';
import { type LoadableDocument, loadDocument } from './loadDocument.ts';
import { measureInPage } from './measureInPage.ts';
import type { BrowserRoom } from './openBrowser.ts';

/** A document whose every `section.slide[id]` is to be measured. */
export interface MeasureJob extends LoadableDocument {
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

/**
 * Measures every slide of a document with print styles, as the PDF shows it. Broken pictures are records here, no failure.
 * Throws TalkError `print-timeout` or `browser-failed`.
 */
export async function measureSlides(room: BrowserRoom, job: MeasureJob): Promise<readonly SlideMeasure[]> {
  return room.withPage(async (page, watch) => {
    const deadline = startDeadline(room.timeoutMs);
    await page.setViewport({ width: job.width, height: 720 });
    await loadDocument(page, watch, job, deadline);
    return deadline.reach(page.evaluate(measureInPage));
  });
}
