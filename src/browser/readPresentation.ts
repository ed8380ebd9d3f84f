import type { FinishedPage } from '../model/finishedPage.ts';
import type { PrintJob } from '../model/output.ts';
import type { PageBox } from '../model/pageBox.ts';
import type { Ornament, ReadPart, ReadPresentation } from '../model/slideReading.ts';
import type { BrowserSession } from './browserSession.ts';
import { documentLimit } from './documentLimit.ts';
import { loadFaultless } from './loadDocument.ts';

/** Picture pixels for each CSS pixel: a slide of 1280 px is as sharp as a projector of 2560. */
const sharpness = 2;

/**
 * Loads a page of slides, reads each of them, and takes pictures of what has no other form. @param needsPicture whether a picture or drawing
 * is wanted as pixels.
 * @throws TalkError `print-timeout`, `print-wrong`, `browser-failed`.
 */
export async function readPresentation(
  session: BrowserSession,
  job: PrintJob,
  needsPicture: (part: ReadPart) => boolean,
): Promise<ReadPresentation> {
  const limit = { name: job.name, limitMs: documentLimit(session.timeoutMs, job.slides) };
  const [width, height] = [job.page.width, job.page.height].map((points) => Math.round(points / 0.75));
  return session.withPage(async (page, watch, client, deadline) => {
    await deadline.reach(
      page.setViewport({ width: width ?? 1280, height: height ?? 720, deviceScaleFactor: sharpness }),
    );
    await loadFaultless({ page, watch, client }, { ...job, ...withNamedPictures(job) }, deadline);
    const theme = await deadline.reach(client.reading('readTheme'));
    const slides = await deadline.reach(client.reading('readSlides'));
    const shoot = async (clip: PageBox, isClear: boolean): Promise<string> =>
      deadline.reach(
        page.screenshot({
          clip,
          encoding: 'base64',
          captureBeyondViewport: true,
          omitBackground: isClear,
          // A ground is packed anew once it is cut.
          optimizeForSpeed: !isClear,
        }),
      );
    const pictures = new Map<string, Uint8Array>();
    const ornaments = new Map<string, Ornament>();
    for (const { id, ground, parts } of slides) {
      // Each slide has the whole time.
      deadline.restart();
      for (const part of flat(parts)) {
        if ((part.type !== 'picture' && part.type !== 'drawing') || !needsPicture(part)) continue;
        const around = await deadline.reach(client.reading('showOnly', part.key));
        const { x, y, width: across, height: down } = part.box;
        if (around === null || across < 1 || down < 1) continue;
        const clip = { x: around.x + x, y: around.y + y, width: across, height: down };
        pictures.set(part.key, Buffer.from(await shoot(clip, true), 'base64'));
      }
      const painted = await deadline.reach(client.reading('showGround', id));
      if (painted === null) continue;
      const { slide, clip } = painted;
      const seen = await shoot(clip, false);
      const place = { ...clip, x: clip.x - slide.x, y: clip.y - slide.y };
      const ornament = await deadline.reach(client.reading('cropOrnament', seen, ground, place, slide.height));
      if (ornament === null) continue;
      const { box, picture, ending } = ornament;
      ornaments.set(id, { bytes: Buffer.from(picture, 'base64'), box, ending });
    }
    await deadline.reach(client.reading('showAll'));
    return { theme, slides, pictures, ornaments };
  }, limit);
}

/** Every part, those in groups as well. */
function flat(parts: readonly ReadPart[]): readonly ReadPart[] {
  return parts.flatMap((part) => (part.type === 'group' ? [part, ...flat(part.parts)] : [part]));
}

/** Pictures say in the page by which short address it carries them, so that their files need not come back out of it. */
function withNamedPictures({ html }: FinishedPage): Pick<FinishedPage, 'html'> {
  return { html: html.replace(/(<img\b[^>]*?)\ssrc="(data:kit,[\da-f]{16})"/g, '$1 data-picture="$2" src="$2"') };
}
