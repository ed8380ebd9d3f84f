import { type ColorToken, color } from './color.ts';

/** Slanted lines for what must be told apart without colour. Leaves the `<defs>` to paint first, and the fill to use. */
export function hatch(id: string, stroke: ColorToken, gap = 10): { readonly defs: string; readonly fill: string } {
  const line = `<path d="M0 0V${gap}" stroke="${color(stroke)}" stroke-width="3"/>`;
  return {
    defs:
      `<defs><pattern id="${id}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" ` +
      `patternTransform="rotate(45)">${line}</pattern></defs>`,
    fill: `url(#${id})`,
  };
}
