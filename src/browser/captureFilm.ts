import type { FinishedPage } from '../model/finishedPage.ts';
import { TalkError } from '../model/talkError.ts';
import type { BrowserSession } from './browserSession.ts';
import { openDocument } from './loadDocument.ts';

/** How long a film may take to show its first picture, in milliseconds; it has a plain box on paper else. */
const longest = 10_000;

/**
 * Takes a JPEG of a film's first picture; undefined where this browser cannot show it.
 * @param document a page that shows the film and nothing else.
 * @param url the film's own address, the only one that the page may ask for.
 * @throws TalkError `browser-failed`.
 */
export async function captureFilm(
  session: BrowserSession,
  document: FinishedPage,
  url: string,
): Promise<Uint8Array | undefined> {
  const limit = { name: 'a film’s first picture', limitMs: Math.min(session.timeoutMs, longest) };
  return session.withPage(async (page, watch, client, deadline) => {
    watch.allow(url);
    try {
      await deadline.reach(page.setViewport({ width: 1280, height: 720 }));
      await deadline.reach(openDocument(page, watch, document));
      const clip = await deadline.reach(client.paper('filmBox'));
      if (clip === null || clip.width === 0 || clip.height === 0) return undefined;
      return await deadline.reach(page.screenshot({ clip, type: 'jpeg', quality: 85, captureBeyondViewport: true }));
    } catch (cause) {
      if (cause instanceof TalkError || !deadline.passed()) throw cause;
      return undefined;
    }
  }, limit);
}
