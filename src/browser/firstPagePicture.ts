import type { PrintJob } from '../model/output.ts';
import type { BrowserSession } from './browserSession.ts';
import { documentLimit } from './documentLimit.ts';
import { loadFaultless } from './loadDocument.ts';

/** Picture pixels for each CSS pixel: a page of 8.5 in is 490 wide, sharp on a card of half that. */
const scale = 0.6;

/**
 * A PNG of a document's first page as paper will show it, but for what the printer writes into its margins.
 * @throws TalkError as `printDocument`.
 */
export async function firstPagePicture(
  session: Pick<BrowserSession, 'withPage' | 'timeoutMs'>,
  job: PrintJob,
): Promise<Uint8Array> {
  const [width, height] = [Math.round(job.page.width / 0.75), Math.round(job.page.height / 0.75)];
  const limit = { name: job.name, limitMs: documentLimit(session.timeoutMs, job.slides), shared: true };
  return session.withPage(async (page, watch, client, deadline) => {
    await deadline.reach(page.setViewport({ width, height, deviceScaleFactor: scale }));
    await loadFaultless({ page, watch, client }, job, deadline);
    await deadline.reach(client.paper('showFirstPage', height));
    return deadline.reach(page.screenshot({ clip: { x: 0, y: 0, width, height }, optimizeForSpeed: true }));
  }, limit);
}
