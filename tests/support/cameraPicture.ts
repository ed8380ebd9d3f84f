import type { Page } from 'puppeteer';

/**
 * A photograph as a camera writes it: a JPEG that says how it is to be turned (a quarter to the right), where it was taken, and by whom.
 * @param page of a browser, which encodes it. @param width of what the sensor saw, in pixels.
 */
export async function cameraPicture(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async (across, down) => {
      const canvas = new OffscreenCanvas(across, down);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas.');
      context.fillStyle = '#0a5874';
      context.fillRect(0, 0, across, down / 2);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
      let text = '';
      for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
      return btoa(text);
    },
    width,
    height,
  );
  const jpeg = Buffer.from(base64, 'base64');
  const xmp = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>A shelter</x:xmpmeta>', 'latin1');
  return Buffer.concat([jpeg.subarray(0, 2), segment(exif()), segment(xmp), jpeg.subarray(2)]);
}

function segment(content: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A TIFF block with the tags for turning, artist and the place's own list (Exif 2.32, 4.6). */
function exif(): Buffer {
  const artist = Buffer.from('GPS of A shelter\0', 'latin1');
  const block = Buffer.alloc(8 + 2 + 3 * 12 + 4 + 2 + 12 + 4);
  block.write('MM\0*', 0, 'latin1');
  block.writeUInt32BE(8, 4);
  block.writeUInt16BE(3, 8);
  const entry = (index: number, [tag, type, count, value]: readonly [number, number, number, number]): void => {
    const at = 10 + index * 12;
    block.writeUInt16BE(tag, at);
    block.writeUInt16BE(type, at + 2);
    block.writeUInt32BE(count, at + 4);
    if (type === 3) block.writeUInt16BE(value, at + 8);
    else block.writeUInt32BE(value, at + 8);
  };
  entry(0, [0x0112, 3, 1, 6]);
  entry(1, [0x013b, 2, artist.length, block.length]);
  const places = 10 + 3 * 12 + 4;
  entry(2, [0x8825, 4, 1, places]);
  block.writeUInt16BE(1, places);
  // The version of its place tags.
  block.writeUInt16BE(0, places + 2);
  block.writeUInt16BE(1, places + 4);
  block.writeUInt32BE(4, places + 6);
  block.writeUInt32BE(0x02030000, places + 10);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block, artist]);
}
