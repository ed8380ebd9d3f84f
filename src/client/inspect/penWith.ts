import { canvasPen } from './readColor.ts';

/** A canvas with a picture on it, of the picture's size. @param picture a PNG as base64. */
export async function penWith(picture: string): Promise<CanvasRenderingContext2D> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const pen = canvasPen(image.width, image.height);
  pen.drawImage(image, 0, 0);
  return pen;
}
