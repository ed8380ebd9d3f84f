import type { Page } from 'puppeteer';
import type { SlideLegibility } from '../../model/slideInspection.ts';
import type { PageClient } from '../pageClient.ts';

/**
 * Text of a slide that stands out too little from a picture or gradient behind it: takes the slide's picture without its
 * letters and has its pixels reckoned with. About 0.1 s a slide, so it is kept for those that need it.
 */
export async function faintPixels(
  page: Page,
  client: PageClient,
  id: string,
  contrast: number,
): Promise<SlideLegibility['faint']> {
  const { clip, isWhole } = await client.inspect('hideLetters', id);
  const picture = await page.screenshot({
    clip,
    encoding: 'base64',
    // Through the window where the slide fits it: a page made longer is laid out anew.
    captureBeyondViewport: !isWhole,
    optimizeForSpeed: true,
  });
  return client.inspect('faintPixels', id, picture, contrast);
}
