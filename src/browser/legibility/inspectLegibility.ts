import type { Page } from 'puppeteer';
import type { MinimumTextSizes, SlideLegibility } from '../../model/slideInspection.ts';
import { collectTexts } from './collectTexts.ts';
import { collisions } from './collisions.ts';
import { faintPixels } from './faintPixels.ts';
import { faintTexts } from './faintTexts.ts';
import { fallbackGlyphs } from './fallbackGlyphs.ts';
import { smallTexts } from './smallTexts.ts';

/**
 * Least sizes for a hall: titles 40 pt, text 24 pt, sources 14 pt at 0.75 pt a pixel; words in drawings 18 pt, the least that
 * guides for speakers allow at all. Contrast 7:1 is WCAG's level AAA, which a washed-out projector turns into about 4:1.
 */
const minimumTextSizes: MinimumTextSizes = { heading: 53, text: 32, drawing: 24, source: 19 };
const leastContrast = 7;

/**
 * Looks at every `section.slide[id]` of a page that is ready, as a reader in the last row would.
 * @param letters whether to ask for the font of each text, several round trips a slide; a printed page needs it not, since the
 * fonts of its PDF are checked.
 */
export async function inspectLegibility(
  page: Page,
  letters = true,
  floors: MinimumTextSizes = minimumTextSizes,
): Promise<readonly SlideLegibility[]> {
  await page.evaluate(collectTexts);
  const small = await page.evaluate(smallTexts, floors);
  const met = await page.evaluate(collisions);
  const { faint, unsure } = await page.evaluate(faintTexts, leastContrast);
  const pixels = await faintPixels(page, unsure, leastContrast);
  const stray = letters ? await fallbackGlyphs(page) : [];
  const ids = await page.$$eval('section.slide[id]', (slides) => slides.map(({ id }) => id));
  const own = <T extends { readonly id: string }>(id: string, list: readonly T[]): T[] =>
    list.filter((one) => one.id === id);
  return ids.map((id) => ({
    id,
    small: own(id, small).flatMap((one) => one.small),
    collisions: own(id, met).flatMap((one) => one.collisions),
    faint: own(id, [...faint, ...pixels]).flatMap((one) => one.faint),
    stray: own(id, stray).flatMap((one) => one.stray),
  }));
}
