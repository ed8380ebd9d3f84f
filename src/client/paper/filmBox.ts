import type { PageBox } from '../../model/pageBox.ts';
import { pageBox } from '../pageBox.ts';

/** Waits until the page's film shows its first picture, and says where; null when the browser cannot play it. */
export async function filmBox(): Promise<PageBox | null> {
  const film = document.querySelector('video');
  if (film === null) return null;
  if (film.error === null && film.readyState < HTMLMediaElement.HAVE_CURRENT_DATA)
    await new Promise((resolve) => {
      for (const event of ['loadeddata', 'error']) film.addEventListener(event, resolve, { once: true });
    });
  if (film.error !== null || film.videoWidth === 0) return null;
  // That a picture is decoded does not say that it is on the page.
  await new Promise((resolve) => {
    film.requestVideoFrameCallback(resolve);
    film.currentTime = 0;
  });
  return pageBox(film);
}
