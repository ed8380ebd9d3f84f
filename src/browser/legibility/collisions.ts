import type { SlideLegibility } from '../../model/slideInspection.ts';
import type { InspectedPage, SeenText } from './collectTexts.ts';

type Found = readonly { readonly id: string; readonly collisions: SlideLegibility['collisions'] }[];

/**
 * Text that lies on other text or on a picture, by slide. Lines of one block may be as close as their author likes, and labels
 * of a drawing may lie on its shapes. Runs in the page after `collectTexts`, and uses nothing from outside.
 */
export function collisions(): Found {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** Overlap in px that counts, in both directions. */
  const touch = 3;
  const meet = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > touch &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > touch;
  /** A line's box is as tall as its font; the letters themselves fill about the middle 0.8 em of it. */
  const letters = (box: DOMRect, size: number): Box => {
    const air = Math.max(0, (box.height - 0.8 * size) / 2);
    return { left: box.left, right: box.right, top: box.top + air, bottom: box.bottom - air };
  };
  const block = (holder: Element): Element => {
    let at = holder;
    while (at.parentElement && !(at instanceof SVGElement) && getComputedStyle(at).display.startsWith('inline')) {
      at = at.parentElement;
    }
    return at instanceof SVGElement ? (at.closest('text') ?? at) : at;
  };
  const found: { id: string; collisions: SlideLegibility['collisions'] }[] = [];
  const bySlide = new Map<Element, SeenText[]>();
  for (const text of (globalThis as InspectedPage).talkTexts ?? []) {
    bySlide.set(text.slide, [...(bySlide.get(text.slide) ?? []), text]);
  }
  for (const [slide, texts] of bySlide) {
    const pieces = texts.map((text) => ({
      ...text,
      block: block(text.holder),
      lines: text.boxes.map((box) => letters(box, text.size)),
    }));
    const pictures = [...slide.querySelectorAll('img, svg')].filter((picture) => picture.checkVisibility());
    for (const [index, one] of pieces.entries()) {
      for (const other of pieces.slice(index + 1)) {
        if (one.block === other.block || !one.lines.some((a) => other.lines.some((b) => meet(a, b)))) continue;
        found.push({ id: slide.id, collisions: [{ text: one.words, on: other.words }] });
      }
      for (const picture of pictures) {
        if (picture.contains(one.holder) || picture.parentElement?.closest('svg')) continue;
        const box = picture.getBoundingClientRect();
        if (!one.lines.some((line) => meet(line, box))) continue;
        const name = picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? 'a picture';
        found.push({ id: slide.id, collisions: [{ text: one.words, on: name.slice(0, 60) }] });
      }
    }
  }
  return found;
}
