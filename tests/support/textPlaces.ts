import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page: its box in points from the top left corner. */
export interface TextPlace {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Size of its letters in points. */
  readonly size: number;
}

/** Where every run of text of a PDF stands, and how large its pages are. */
export async function textPlaces(bytes: Uint8Array): Promise<{
  readonly places: readonly TextPlace[];
  readonly sizes: readonly (readonly [width: number, height: number])[];
}> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const places: TextPlace[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    sizes.push([width, height]);
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(a, b);
      // Letters reach about four fifths of their size above the line and a fifth below it.
      places.push({
        page: number,
        text: item.str,
        left: x,
        right: x + item.width,
        top: height - y - size * 0.8,
        bottom: height - y + size * 0.2,
        size,
      });
    }
  }
  await task.destroy();
  return { places, sizes };
}
