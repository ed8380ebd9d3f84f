import type { ShownPlace } from '../model/clientFunctions.ts';
import { TalkError } from '../model/talkError.ts';
import type { BrowserSession } from './browserSession.ts';
import { documentLimit } from './documentLimit.ts';
import { type LoadableDocument, openDocument } from './loadDocument.ts';

/** A deck that is to be pressed through, from its first slide to its last. */
export interface DeckWalk extends LoadableDocument {
  /** The window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Picture pixels for each CSS pixel. */
  readonly scale: number;
  /** How many pictures there will be: the time that it may take follows them. */
  readonly pictures: number;
}

/** Pictures of so many slides take as long as one slide to print, about. */
const slowness = 3;

/**
 * Opens a deck as the room sees it, presses on until nothing changes, and takes a PNG of everything it shows.
 * @param see gets each as soon as it is taken; all of them once more where the page was lost meanwhile.
 * @throws TalkError `print-wrong` for a deck that asks for anything or fails, `print-timeout`, `browser-failed`.
 */
export async function pressThrough(
  session: BrowserSession,
  walk: DeckWalk,
  see: (place: ShownPlace, picture: Uint8Array) => void,
): Promise<void> {
  const { name, width, height, scale, pictures } = walk;
  const limitMs = documentLimit(session.timeoutMs, pictures * slowness);
  await session.withPage(
    async (page, watch, client, deadline) => {
      await deadline.reach(page.setViewport({ width, height, deviceScaleFactor: scale }));
      await watch.showOnScreen();
      await deadline.reach(openDocument(page, watch, walk));
      await deadline.reach(client.paper('deckReady'));
      let place = await deadline.reach(client.paper('shownPlace'));
      for (let before: ShownPlace | undefined; !isSame(before, place); ) {
        see(place, await deadline.reach(page.screenshot({ captureBeyondViewport: false })));
        before = place;
        await deadline.reach(page.keyboard.press('n'));
        place = await deadline.reach(client.paper('shownPlace'));
      }
      const faults = [...watch.refused.map((url) => `it asked for ${url.slice(0, 200)}`), ...watch.errors];
      if (faults.length > 0) throw new TalkError('print-wrong', `${name}: ${faults.join('; ')}.`);
    },
    { name, limitMs },
  );
}

function isSame(one: ShownPlace | undefined, other: ShownPlace): boolean {
  return one?.slide === other.slide && one.step === other.step;
}
