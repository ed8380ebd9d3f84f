import { PNG } from 'pngjs';

/** Side of the picture in pixels: grey dots of one byte each make some 80 KB. */
const side = 280;

/** A PNG of grey dots that look random, another one for each seed: it cannot be compressed, so it weighs what a photo weighs. */
export function noisePicture(seed) {
  const picture = new PNG({ width: side, height: side });
  let state = seed + 1;
  for (let at = 0; at < picture.data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    picture.data.fill(state >>> 24, at, at + 3);
    picture.data[at + 3] = 255;
  }
  return PNG.sync.write(picture, { colorType: 0, filterType: 0 });
}
