import type { StyledLegibility } from '../../model/clientFunctions.ts';
import type { MinimumTextSizes } from '../../model/slideInspection.ts';
import { collisions } from './collisions.ts';
import { faintTexts } from './faintTexts.ts';
import { namedSlides } from './namedSlides.ts';
import { seenTexts } from './seenTexts.ts';
import { smallTexts } from './smallTexts.ts';

/** Looks at every slide of the page as a reader in the last row would. @param contrast the least ratio, as WCAG defines it. */
export function readLegibility(minimum: MinimumTextSizes, contrast: number): readonly StyledLegibility[] {
  return namedSlides().map((slide) => {
    const texts = seenTexts(slide);
    return {
      id: slide.id,
      small: smallTexts(texts, minimum),
      collisions: collisions(texts, slide),
      ...faintTexts(texts, slide, contrast),
    };
  });
}
