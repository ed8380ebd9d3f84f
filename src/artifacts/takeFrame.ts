import { pathToFileURL } from 'node:url';
import type { BrowserSession } from '../browser/browserSession.ts';
import { captureFilm } from '../browser/captureFilm.ts';
import { assetAddress } from '../load/assetAddress.ts';
import { renderFilmPage } from '../render/renderFilmPage.ts';
import type { TakeFrame } from './filmFrames.ts';

/** Takes first pictures of films with the browser of the run. */
export function takeFrame(session: BrowserSession): TakeFrame {
  return async ({ source }) => {
    const url = pathToFileURL(source).href;
    const picture = await captureFilm(session, renderFilmPage(url), url);
    if (picture === undefined) return undefined;
    return {
      address: assetAddress(picture),
      dataUri: `data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}`,
    };
  };
}
