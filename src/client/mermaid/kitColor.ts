import type { MermaidPalette, PaletteColor } from '../../model/mermaid.ts';
import { type Color, contrastRatio, luminance } from '../inspect/contrast.ts';
import { readColor } from '../inspect/readColor.ts';

/** The kit's colour that is nearest to another one: of surfaces light for light and dark for dark, so that text on them stays legible. */
export function kitColor(color: Color, palette: MermaidPalette, use: 'surface' | 'line'): PaletteColor {
  const own = ownColor(color, palette);
  if (own !== undefined) return own;
  const [first, ...others] = use === 'line' ? palette.lines : isLight(color) ? palette.light : palette.dark;
  if (first === undefined) return { hex: hexOf(color), css: hexOf(color) };
  return others.reduce((best, one) => (distance(one, color) < distance(best, color) ? one : best), first);
}

/** The kit's colour that this very one is. */
export function ownColor(color: Color, { light, dark, lines }: MermaidPalette): PaletteColor | undefined {
  const hex = hexOf(color);
  return [...light, ...dark, ...lines].find((one) => one.hex === hex);
}

/** Whether dark letters are read on it better than light ones. */
export function isLight(color: Color): boolean {
  const own = luminance(color);
  return contrastRatio(own, 0) > contrastRatio(own, 1);
}

/** A colour as CSS writes it, half transparent ones with eight digits. */
export function hexOf([red, green, blue, alpha]: Color): string {
  const channels = alpha < 1 ? [red, green, blue, alpha * 255] : [red, green, blue];
  return `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

function distance({ hex }: PaletteColor, color: Color): number {
  const [red, green, blue] = readColor(hex);
  return (red - color[0]) ** 2 + (green - color[1]) ** 2 + (blue - color[2]) ** 2;
}
