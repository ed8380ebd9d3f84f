import { penWith } from './penWith.ts';
import { canvasPen } from './readColor.ts';

/**
 * A PNG at half its size, each pixel the mean of four. Only whole numbers are reckoned with, so the same picture gives the same one; what
 * a browser draws at half size differs by a pixel now and then.
 * @param picture a PNG as base64. @returns the same.
 */
export async function halvePicture(picture: string): Promise<string> {
  const pen = await penWith(picture);
  const { data, width, height } = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
  const colorAt = (at: number): number => data[at] ?? 0;
  const half = new ImageData(Math.max(1, width >> 1), Math.max(1, height >> 1));
  for (let y = 0, at = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let part = 0; part < 4; part += 1, at += 1) {
        const above = 4 * (2 * y * width + 2 * x) + part;
        const below = above + 4 * width;
        half.data[at] = (colorAt(above) + colorAt(above + 4) + colorAt(below) + colorAt(below + 4) + 2) >> 2;
      }
    }
  }
  const halfPen = canvasPen(half.width, half.height);
  halfPen.putImageData(half, 0, 0);
  return halfPen.canvas.toDataURL('image/png').replace(/^.*,/, '');
}
