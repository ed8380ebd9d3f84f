import type { MinimumTextSizes, SlideLegibility } from '../../model/slideInspection.ts';
import type { InspectedPage } from './collectTexts.ts';

type Found = readonly { readonly id: string; readonly small: SlideLegibility['small'] }[];

/** Text below the least size of its part, by slide. Runs in the page after `collectTexts`, and uses nothing from outside. */
export function smallTexts(floors: MinimumTextSizes): Found {
  const texts = (globalThis as InspectedPage).talkTexts ?? [];
  /** Half a pixel is rounding: drawings are scaled to the session they have. */
  const tolerance = 0.5;
  const least = (holder: Element): number => {
    if (holder.closest('.slide-sources, .caption, .note')) return floors.source;
    if (holder.closest('.drawing, svg, table, pre, code, sub, sup')) return floors.drawing;
    return holder.closest('h1, h2') ? floors.heading : floors.text;
  };
  return texts.flatMap(({ slide, holder, words, size }) => {
    const floor = least(holder);
    const small = { text: words, size: Math.round(size * 10) / 10, least: floor };
    return size < floor - tolerance ? [{ id: slide.id, small: [small] }] : [];
  });
}
