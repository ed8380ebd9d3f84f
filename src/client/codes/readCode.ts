import decode from 'jsqr';
import type { CodeReading } from '../../model/clientFunctions.ts';
import { luminance } from '../inspect/contrast.ts';
import { penWith } from '../inspect/penWith.ts';

/** What shines at an edge is no ground: this share of the darkest pixels, and of the lightest, is passed over. */
const share = 0.05;

/** Of every so many pixels one is looked at for the contrast; those of a row do not stand below those of the next. */
const step = 17;

/** Reads a code as a telephone does, dark on light alone: few of them read the reverse. @param picture of the code, a PNG as base64. */
export async function readCode(picture: string): Promise<CodeReading> {
  const pen = await penWith(picture);
  const { data, width, height } = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
  const lights: number[] = [];
  for (let from = 0; from < data.length; from += 4 * step) {
    lights.push(luminance([data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0, 1]));
  }
  lights.sort((a, b) => a - b);
  const at = (part: number): number => lights[Math.floor((lights.length - 1) * part)] ?? 0;
  return {
    says: decode(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null,
    contrast: Math.round((at(1 - share) - at(share)) * 100) / 100,
  };
}
