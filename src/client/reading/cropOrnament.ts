import type { ReadingFunctions } from '../../model/clientFunctions.ts';
import type { PageBox } from '../../model/pageBox.ts';
import { canvasPen, readColor } from '../inspect/readColor.ts';

/** How far a channel may be from the ground's without anybody seeing it. */
const alike = 2;

/**
 * What of a picture of a slide's ground is not plain; null where all of it is. What fills most of the slide is a scene, whose shades a JPEG
 * holds in a tenth of the bytes.
 */
export const cropOrnament: ReadingFunctions['cropOrnament'] = async (picture, ground, clip, slideHeight) => {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const scale = image.naturalWidth / clip.width;
  const pen = canvasPen(image.naturalWidth, image.naturalHeight);
  pen.drawImage(image, 0, 0);
  const bounds = boundsOf(pen.getImageData(0, 0, image.naturalWidth, image.naturalHeight), readColor(`#${ground}`));
  if (bounds === undefined) return null;
  const isWhole = bounds.height / scale > slideHeight / 2;
  const cut = isWhole ? { x: 0, y: 0, width: image.naturalWidth, height: image.naturalHeight } : bounds;
  const cutPen = canvasPen(cut.width, cut.height);
  cutPen.drawImage(image, -cut.x, -cut.y);
  const box = {
    x: clip.x + cut.x / scale,
    y: clip.y + cut.y / scale,
    width: cut.width / scale,
    height: cut.height / scale,
  };
  const ending = isWhole ? 'jpeg' : 'png';
  return { box, ending, picture: cutPen.canvas.toDataURL(`image/${ending}`, 0.9).replace(/^[^,]*,/, '') };
};

function boundsOf(
  { data, width, height }: ImageData,
  [red, green, blue]: readonly [number, number, number, number],
): PageBox | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const far =
        Math.abs((data[at] ?? 0) - red) > alike ||
        Math.abs((data[at + 1] ?? 0) - green) > alike ||
        Math.abs((data[at + 2] ?? 0) - blue) > alike;
      if (!far) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? undefined : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
