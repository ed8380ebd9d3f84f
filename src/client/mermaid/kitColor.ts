import type { MermaidSettings, PaletteColor } from '../../model/mermaid.ts';
import { type Color, contrastRatio, luminance } from '../inspect/contrast.ts';
import { readColor } from '../inspect/readColor.ts';

type Palette = MermaidSettings['palette'];

/** The kit's colour that is nearest to another one, light for light and dark for dark, so that text on it stays legible. */
export function kitColor(color: Color, { light, dark }: Palette): PaletteColor {
  const among = isLight(color) ? light : dark;
  const near = among.reduce<PaletteColor | undefined>(
    (best, one) =>
      best === undefined || distance(readColor(one.hex), color) < distance(readColor(best.hex), color) ? one : best,
    undefined,
  );
  return near ?? { hex: hexOf(color), css: hexOf(color) };
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

function distance(one: Color, other: Color): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}
