import type { SlideLegibility } from '../../model/slideInspection.ts';
import { type Color, contrastRatio, luminance, over } from './contrast.ts';
import { showLetters } from './hideLetters.ts';
import { inkOf } from './inkOf.ts';
import { letterBox } from './letterBox.ts';
import { penWith } from './penWith.ts';
import { type SeenText, seenTexts } from './seenTexts.ts';

/** A line that crosses a word hides no letter: only what lies behind this share of a text counts. */
const share = 0.04;

/** Of every so many pixels one is looked at. */
const step = 3;

/** As `faintTexts`, by the picture of a slide without its letters (`hideLetters`), which are shown again. */
export async function faintPixels(id: string, picture: string, contrast: number): Promise<SlideLegibility['faint']> {
  const slide = showLetters(id);
  const pen = await penWith(picture);
  const ground = slide.getBoundingClientRect();
  return seenTexts(slide).flatMap((text) => {
    const ink = inkOf(text.holder);
    const ratio = leastRatio(ink, colorsBehind(text, ground, pen));
    return ratio < contrast ? [{ text: text.words, ratio: Math.round(ratio * 100) / 100 }] : [];
  });
}

/** How many of the pixels behind a text have each colour, which is one number for its three channels. */
function colorsBehind({ size, boxes }: SeenText, ground: DOMRect, pen: CanvasRenderingContext2D): Map<number, number> {
  const counts = new Map<number, number>();
  for (const line of boxes) {
    const { left, right, top, bottom } = letterBox(line, size);
    const [x, y] = [Math.max(0, left - ground.left), Math.max(0, top - ground.top)];
    const { data } = pen.getImageData(x, y, Math.max(1, right - left), Math.max(1, bottom - top));
    for (let at = 0; at < data.length; at += 4 * step) {
      const color = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  return counts;
}

/** The least ratio that more than a `share` of the pixels have: many of them have one colour, and each is reckoned with once. */
function leastRatio(ink: Color, counts: ReadonlyMap<number, number>): number {
  const ratios = [...counts].map(([color, count]) => {
    const ratio = ratioOn(ink, [color >> 16, (color >> 8) & 255, color & 255, 1]);
    return { ratio, count };
  });
  let passed = Math.floor(ratios.reduce((all, { count }) => all + count, 0) * share);
  for (const { ratio, count } of ratios.sort((a, b) => a.ratio - b.ratio)) {
    if (passed < count) return ratio;
    passed -= count;
  }
  return 21;
}

function ratioOn(ink: Color, behind: Color): number {
  return contrastRatio(luminance(over(ink, behind)), luminance(behind));
}
