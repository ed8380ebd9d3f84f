/** A colour: red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What is seen of a colour that lies on an opaque one. */
export function over(top: Color, below: Color): Color {
  const mix = (channel: 0 | 1 | 2): number => top[channel] * top[3] + below[channel] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** A colour under an opacity of its own, such as `fill-opacity`. */
export function faded([red, green, blue, alpha]: Color, opacity: string): Color {
  return [red, green, blue, alpha * Number(opacity)];
}

/** Relative luminance of sRGB, from 0 to 1, as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of two luminances, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastRatio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
