import { openPdf, streamBytes } from '../pdfFile.ts';
import { replaceObjects } from '../replaceObjects.ts';
import { objectsLike } from '../tags/objectsLike.ts';

/** A name stands at the beginning of a JPEG (standInJpeg). */
const reach = 256;

/**
 * Puts pictures in the places of those that stood in for them. @param pictures image objects (pngPicture), by the name of what stood in.
 * @returns undefined unless each of them was found, and once: else something painted of a stand-in would be left.
 * @throws SyntaxError for a PDF of another build.
 */
export function placePictures(bytes: Uint8Array, pictures: ReadonlyMap<string, Buffer>): Uint8Array | undefined {
  if (pictures.size === 0) return bytes;
  const pdf = openPdf(bytes);
  const names = [...pictures.keys()];
  const places = new Map<number, Buffer>();
  const found = new Set<string>();
  for (const object of objectsLike(pdf, 'Subtype', 'Image')) {
    const head = streamBytes(pdf, { object })?.toString('latin1', 0, reach) ?? '';
    const name = nameIn(head);
    const picture = name === undefined ? undefined : pictures.get(name);
    if (name === undefined || picture === undefined) continue;
    if (found.has(name)) return undefined;
    found.add(name);
    places.set(object, picture);
  }
  return names.every((name) => found.has(name)) ? replaceObjects(pdf, places) : undefined;
}

/** What the comment of a JPEG says, where it stands among its first bytes. */
function nameIn(head: string): string | undefined {
  const at = head.indexOf('\xff\xfe');
  if (!head.startsWith('\xff\xd8') || at < 0) return undefined;
  const length = head.charCodeAt(at + 2) * 256 + head.charCodeAt(at + 3);
  return head.slice(at + 4, at + 2 + length);
}
