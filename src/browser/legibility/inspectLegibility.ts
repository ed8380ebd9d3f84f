import type { Page } from 'puppeteer';
import type { MinimumTextSizes, SlideLegibility } from '../../model/slideInspection.ts';
import type { PageClient } from '../pageClient.ts';
import type { StandIn } from '../slides/standIns.ts';
import { faintPixels } from './faintPixels.ts';
import { fallbackGlyphs } from './fallbackGlyphs.ts';
import { withRealPictures } from './withRealPictures.ts';

/**
 * Least sizes for a hall: titles 40 pt, text 24 pt, sources 14 pt at 0.75 pt a pixel; words in drawings 18 pt, the least that
 * guides for speakers allow at all. Contrast 7:1 is WCAG's level AAA, which a washed-out projector turns into about 4:1.
 */
const minimumTextSizes: MinimumTextSizes = { heading: 53, text: 32, drawing: 24, source: 19 };
const leastContrast = 7;

/** How a page is looked at. */
export interface LegibilityLook {
  /**
   * Whether to ask for the font of each text, several round trips a slide; a printed page needs it not, since the fonts of its PDF are
   * checked. It is asked unless said otherwise.
   */
  readonly letters?: boolean;
  /** Pictures that the page does not hold, by the name of what stands in for them. */
  readonly standIns?: ReadonlyMap<string, StandIn>;
}

/** Looks at every `section.slide[id]` of a page that is ready, as a reader in the last row would. */
export async function inspectLegibility(
  page: Page,
  client: PageClient,
  { letters = true, standIns = new Map() }: LegibilityLook = {},
  floors: MinimumTextSizes = minimumTextSizes,
): Promise<readonly SlideLegibility[]> {
  const slides = await client.inspect('readLegibility', floors, leastContrast);
  const pixels = new Map<string, SlideLegibility['faint']>();
  for (const { id } of slides.filter(({ unsure }) => unsure)) {
    const look = () => faintPixels(page, client, id, leastContrast);
    pixels.set(id, await withRealPictures(client, id, standIns, look));
  }
  const stray = new Map(letters ? (await fallbackGlyphs(page, client)).map((one) => [one.id, one.stray]) : []);
  return slides.map(({ id, small, collisions, faint }) => ({
    id,
    small,
    collisions,
    faint: pixels.get(id) ?? faint,
    stray: stray.get(id) ?? [],
  }));
}
