import { type Color, faded } from './contrast.ts';
import { readColor } from './readColor.ts';

/** The colour that the letters of an element are painted in. */
export function inkOf(holder: Element): Color {
  const { color, fill, fillOpacity } = getComputedStyle(holder);
  return holder instanceof SVGElement ? faded(readColor(fill), fillOpacity) : readColor(color);
}
