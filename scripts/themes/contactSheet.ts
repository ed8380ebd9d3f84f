import { PNG } from 'pngjs';

/** Slides beside each other, and pixels between them. */
const columns = 4;
const gap = 8;

/** Pictures of slides, all of one size → one picture of all, as PNG. */
export function contactSheet(slides: readonly Uint8Array[]): Uint8Array {
  const pictures = slides.map((slide) => PNG.sync.read(Buffer.from(slide)));
  const width = (pictures[0]?.width ?? 0) + gap;
  const height = (pictures[0]?.height ?? 0) + gap;
  const sheet = new PNG({ width: columns * width + gap, height: Math.ceil(pictures.length / columns) * height + gap });
  sheet.data.fill(128);
  for (const [at, picture] of pictures.entries()) {
    const [x, y] = [(at % columns) * width + gap, Math.floor(at / columns) * height + gap];
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, y);
  }
  return PNG.sync.write(sheet);
}
