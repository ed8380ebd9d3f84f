import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { documentLimit } from '../../src/browser/documentLimit.ts';
import { faintPixels } from '../../src/browser/legibility/faintPixels.ts';
import { loadDocument } from '../../src/browser/loadDocument.ts';
import type { PrintJob } from '../../src/model/output.ts';

/** The text of a sheet that stands out least from the pixels behind it. */
interface Contrast {
  /** As WCAG defines it, 1 to 21. */
  readonly ratio: number;
  readonly slide: string;
  /** Its first words. */
  readonly text: string;
}

/** The highest ratio there is: every text that is not black on white is below it. */
const any = 21;

/** Looks at the pixels behind each text of all slides. @throws TalkError `print-timeout` or `browser-failed`. */
export async function leastContrast(session: BrowserSession, sheet: PrintJob): Promise<Contrast> {
  const limit = { name: sheet.name, limitMs: documentLimit(session.timeoutMs, sheet.slides) };
  return session.withPage(async (page, watch, client, deadline) => {
    await deadline.reach(page.setViewport({ width: 1280, height: 720 }));
    await loadDocument({ page, watch, client }, sheet, deadline);
    let least: Contrast = { ratio: any, slide: '', text: '' };
    for (const { id } of await deadline.reach(client.inspect('measureSlides'))) {
      for (const { text, ratio } of await deadline.reach(faintPixels(page, client, id, any))) {
        if (ratio < least.ratio) least = { ratio, slide: id, text };
      }
    }
    return least;
  }, limit);
}
