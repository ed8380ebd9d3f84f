import type { Page } from 'puppeteer';
import type { SlideCode } from '../../model/slideInspection.ts';
import type { PageClient } from '../pageClient.ts';
import type { StandIn } from '../slides/standIns.ts';
import { withRealPictures } from './withRealPictures.ts';

/** Takes the picture of each code to scan, as its slide shows it, and reads it; one that nobody sees says nothing. */
export async function readCodes(
  page: Page,
  client: PageClient,
  standIns: ReadonlyMap<string, StandIn>,
): Promise<readonly SlideCode[]> {
  const codes: SlideCode[] = [];
  for (const { index, ...code } of await client.inspect('drawnCodes')) {
    const read = async () => {
      const { clip, isWhole } = await client.inspect('showCode', code.id, index);
      const picture = await page.screenshot({
        clip,
        encoding: 'base64',
        // Through the window where the code fits it: a page made longer is laid out anew.
        captureBeyondViewport: !isWhole,
        optimizeForSpeed: true,
      });
      return client.codes('readCode', picture);
    };
    const reading =
      code.module > 0 ? await withRealPictures(client, code.id, standIns, read) : { says: null, contrast: 0 };
    codes.push({ ...code, ...reading });
  }
  return codes;
}
