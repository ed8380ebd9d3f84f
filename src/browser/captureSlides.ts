import { TalkError } from '../model/talkError.ts';
import type { BrowserSession } from './browserSession.ts';
import { documentLimit } from './documentLimit.ts';
import { type LoadableDocument, loadFaultless } from './loadDocument.ts';

/** Pictures to be taken of a document. */
export interface CaptureJob extends LoadableDocument {
  /** One CSS selector for each picture; the first element that matches is taken. */
  readonly selectors: readonly string[];
  /** Width of the window the document is laid out in, in CSS pixels. */
  readonly width: number;
  /** Picture pixels for each CSS pixel: 1 is life size, 0.25 a thumbnail. */
  readonly scale: number;
}

/**
 * Takes a PNG of each element, in the order of the selectors, with print styles, as the PDF shows it.
 * Throws TalkError `print-wrong` for a selector that matches nothing, else as `printDocument`.
 */
export async function captureSlides(session: BrowserSession, job: CaptureJob): Promise<readonly Uint8Array[]> {
  const limit = { name: job.name, limitMs: documentLimit(session.timeoutMs, job.slides) };
  return session.withPage(async (page, watch, client, deadline) => {
    await deadline.reach(page.setViewport({ width: job.width, height: 720, deviceScaleFactor: job.scale }));
    await loadFaultless({ page, watch, client }, job, deadline);
    const boxes = await deadline.reach(client.paper('boxesOf', job.selectors));
    const pictures: Uint8Array[] = [];
    for (const [index, clip] of boxes.entries()) {
      if (!clip)
        throw new TalkError('print-wrong', `${job.name} has nothing at ${job.selectors[index]} to take a picture of.`);
      pictures.push(
        await deadline.reach(page.screenshot({ clip, captureBeyondViewport: true, optimizeForSpeed: true })),
      );
    }
    return pictures;
  }, limit);
}
