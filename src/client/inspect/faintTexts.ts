import type { StyledLegibility } from '../../model/clientFunctions.ts';
import { type Color, contrastRatio, luminance, over } from './contrast.ts';
import { inkOf } from './inkOf.ts';
import { layersBehind } from './layersBehind.ts';
import { readColor } from './readColor.ts';
import type { SeenText } from './seenTexts.ts';

/**
 * Text whose contrast with the colours behind it is below `contrast`, reckoned from styles. Of a slide with a text behind which
 * styles do not tell what is painted, nothing is said but that: its pixels must be asked, and they know of its other texts too.
 */
export function faintTexts(
  texts: readonly SeenText[],
  slide: Element,
  contrast: number,
): Pick<StyledLegibility, 'faint' | 'unsure'> {
  const ratios = texts.map((text) => leastRatio(text, slide));
  if (ratios.includes(undefined)) return { faint: [], unsure: true };
  const faint = texts.flatMap(({ words }, index) => {
    const ratio = ratios[index] ?? 21;
    return ratio < contrast ? [{ text: words, ratio: Math.round(ratio * 100) / 100 }] : [];
  });
  return { faint, unsure: false };
}

/** Where in a line its ground is looked at, as shares of its width. */
const samples = [0.02, 0.5, 0.98];
const paper: Color = [255, 255, 255, 1];

/** The least contrast anywhere in a text; undefined where styles do not tell. */
function leastRatio({ holder, boxes }: SeenText, slide: Element): number | undefined {
  const ink = inkOf(holder);
  const halo = haloOf(holder);
  let least = 21;
  for (const box of boxes) {
    for (const share of samples) {
      const layers = halo ?? layersBehind(holder, slide, box.left + share * box.width, box.top + box.height / 2);
      if (layers === undefined) return undefined;
      const ground = layers.reduce((below, layer) => over(layer, below), paper);
      least = Math.min(least, contrastRatio(luminance(over(ink, ground)), luminance(ground)));
    }
  }
  return least;
}

/** A label of a drawing that is painted on a broad line of its own stands on nothing else. */
function haloOf(holder: Element): readonly Color[] | undefined {
  const { stroke, paintOrder } = getComputedStyle(holder);
  const isHaloed = holder instanceof SVGElement && stroke !== 'none' && paintOrder.startsWith('stroke');
  return isHaloed ? [readColor(stroke)] : undefined;
}
