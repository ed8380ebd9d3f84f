import type { Box } from './box.ts';
import { type ColorToken, color } from './color.ts';
import { decimal } from './decimal.ts';

/**
 * Slanted lines over a box, for what must be told apart without colour; `gap` px from line to line, across.
 * They are lines and no SVG pattern: Chromium prints a pattern as a picture made of pixels, a hundred times as large.
 */
export function hatch({ x, y, width, height }: Box, stroke: ColorToken, gap: number, opacity = 1): string {
  const [right, bottom] = [x + width, y + height];
  const step = gap * Math.SQRT2;
  const lines: string[] = [];
  // A line is where x + y has one value; it enters the box at the left or the bottom, and leaves it at the top or the right.
  for (let sum = x + y + step / 2; sum < right + bottom; sum += step) {
    const [from, to] = [Math.max(x, sum - bottom), Math.min(right, sum - y)];
    if (to > from) lines.push(`M${decimal(from)} ${decimal(sum - from)}L${decimal(to)} ${decimal(sum - to)}`);
  }
  const faded = opacity === 1 ? '' : ` stroke-opacity="${opacity}"`;
  return lines.length === 0
    ? ''
    : `<path d="${lines.join('')}" fill="none" stroke="${color(stroke)}" stroke-width="3"${faded}/>`;
}

/** The same, cut to an outline given as path data; `id` is the clip's. */
export function hatchedOutline(
  id: string,
  outline: string,
  box: Box,
  stroke: ColorToken,
  gap: number,
  opacity: number,
): string {
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${hatch(box, stroke, gap, opacity)}</g>`;
}
