import type { Arrangement } from '../../model/arrangement.ts';
import { fitSlide } from '../fitSlide.ts';
import { imposeBooklet } from './booklet/imposeBooklet.ts';
import { brokenFonts } from './brokenFonts.ts';
import { brokenPictures } from './brokenPictures.ts';
import { fitPage } from './fitPage.ts';
import { fitTexts } from './fitTexts.ts';
import { numberLists } from './numberLists.ts';
import { placePictures } from './pictures/placePictures.ts';

const arrangements: Readonly<Record<Arrangement, () => void>> = {
  fit: fitPage,
  booklet: imposeBooklet,
  pictures: placePictures,
};

/**
 * Waits until all fonts in use are loaded and all pictures decoded, then arranges the page. It waits for events only: no sleep,
 * no polling, and nothing from the network.
 * @returns empty when the page is ready, else why it never will be: each font or picture that cannot be shown, by its name, or
 * what went wrong while the page was arranged.
 */
export async function settlePage(arrangement: Arrangement | null): Promise<string> {
  await whenLoaded();
  const broken = [...(await brokenFonts()), ...(await brokenPictures())];
  try {
    fitTexts();
    numberLists();
    document.querySelectorAll<HTMLElement>('section.slide').forEach(fitSlide);
    if (arrangement !== null) arrangements[arrangement]();
  } catch (error) {
    return String(error);
  }
  return broken.length > 0 ? `cannot be shown: ${broken.join(', ')}` : '';
}

async function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}
