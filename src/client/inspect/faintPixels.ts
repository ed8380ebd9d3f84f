import type { SlideLegibility } from '../../model/slideInspection.ts';
import { type Color, contrastRatio, luminance, over } from './contrast.ts';
import { showLetters } from './hideLetters.ts';
import { inkOf } from './inkOf.ts';
import { letterBox } from './letterBox.ts';
import { canvasPen } from './readColor.ts';
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
    const ratios = pixelsBehind(text, ground, pen).map((behind) => ratioOn(ink, behind));
    const ratio = ratios.sort((a, b) => a - b)[Math.floor(ratios.length * share)] ?? 21;
    return ratio < contrast ? [{ text: text.words, ratio: Math.round(ratio * 100) / 100 }] : [];
  });
}

/** A canvas with a PNG on it. */
async function penWith(picture: string): Promise<CanvasRenderingContext2D> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const pen = canvasPen(image.width, image.height);
  pen.drawImage(image, 0, 0);
  return pen;
}

function pixelsBehind({ size, boxes }: SeenText, ground: DOMRect, pen: CanvasRenderingContext2D): Color[] {
  return boxes.flatMap((line) => {
    const { left, right, top, bottom } = letterBox(line, size);
    const [x, y] = [Math.max(0, left - ground.left), Math.max(0, top - ground.top)];
    const { data } = pen.getImageData(x, y, Math.max(1, right - left), Math.max(1, bottom - top));
    const colors: Color[] = [];
    for (let at = 0; at < data.length; at += 4 * step) {
      colors.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1]);
    }
    return colors;
  });
}

function ratioOn(ink: Color, behind: Color): number {
  return contrastRatio(luminance(over(ink, behind)), luminance(behind));
}
