import type { SlidesInspection } from '../../model/slideInspection.ts';
import type { BrowserSession } from '../browserSession.ts';
import { documentLimit } from '../documentLimit.ts';
import { loadDocument } from '../loadDocument.ts';
import { type InspectionJob, lookAtSlides, windowFor } from './lookAtSlides.ts';

/**
 * Loads a document with print styles and looks at every slide. Broken pictures are records here, no failure.
 * @throws TalkError `print-timeout` or `browser-failed`.
 */
export async function inspectSlides(session: BrowserSession, job: InspectionJob): Promise<SlidesInspection> {
  const limitMs = documentLimit(session.timeoutMs, job.slides);
  const limit = { name: `the look at ${job.name}`, limitMs, shared: true };
  return session.withPage(async (page, watch, client, deadline) => {
    await deadline.reach(page.setViewport(windowFor(job)));
    await loadDocument({ page, watch, client }, job, deadline);
    return deadline.reach(lookAtSlides(page, client, job));
  }, limit);
}
