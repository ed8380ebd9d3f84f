import type { MinimumTextSizes, SlideLegibility } from '../../model/slideInspection.ts';
import type { SeenText } from './seenTexts.ts';

/** Half a pixel is rounding: drawings are scaled to the box they have. */
const tolerance = 0.5;

/** Text below the least size of its part. */
export function smallTexts(texts: readonly SeenText[], minimum: MinimumTextSizes): SlideLegibility['small'] {
  return texts.flatMap(({ holder, words, size }) => {
    const least = minimum[partOf(holder)];
    return size < least - tolerance ? [{ text: words, size: Math.round(size * 10) / 10, least }] : [];
  });
}

function partOf(holder: Element): keyof MinimumTextSizes {
  if (holder.closest('.slide-sources, .slide-footer, .caption, .note, [data-footnote], [data-footnotes]') !== null)
    return 'source';
  if (holder.closest('.drawing, [data-film-still], svg, table, pre, code, sub, sup') !== null) return 'drawing';
  return holder.closest('h1, h2') === null ? 'text' : 'heading';
}
