import type { Color } from './contrast.ts';

const known = new Map<string, Color>();

/** Any colour that CSS can name, as the browser paints it. */
export function readColor(css: string): Color {
  const before = known.get(css);
  if (before !== undefined) return before;
  const pen = canvasPen(1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const color: Color = [red, green, blue, alpha / 255];
  known.set(css, color);
  return color;
}

/** A canvas of so many pixels, to read what is painted on it. */
export function canvasPen(width: number, height: number): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error(`The browser paints no canvas of ${width} × ${height} pixels.`);
  return pen;
}
