import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cleanPicture } from '../../../src/load/picture/cleanPicture.ts';
import { joinBrowser } from '../../support/browser.ts';

const session = joinBrowser();

/** Width, height and pixels of pictures as Chromium draws them. */
async function drawn(addresses: readonly string[]): Promise<string[]> {
  return session.withPage((page) =>
    page.evaluate(async (sources) => {
      const looks: string[] = [];
      for (const source of sources) {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        looks.push(`${canvas.width}x${canvas.height} ${[...pixels].join()}`);
      }
      return looks;
    }, addresses),
  );
}

it.each([
  ['photo.jpg', 'image/jpeg', '2x4'],
  ['progressive.jpg', 'image/jpeg', '2x4'],
  ['photo.png', 'image/png', '2x4'],
  ['photo.webp', 'image/webp', '4x2'],
  ['photo.gif', 'image/gif', '4x2'],
  ['photo.avif', 'image/avif', '4x2'],
  ['drawing.svg', 'image/svg+xml', '4x2'],
])('%s looks the same, and is turned the same way, without its data', async (name, mime, size) => {
  const written = readFileSync(`tests/fixtures/pictures/${name}`);
  const address = (bytes: Buffer = Buffer.alloc(0)) => `data:${mime};base64,${bytes.toString('base64')}`;
  const [before, after] = await drawn([address(written), address(cleanPicture(mime, written))]);
  expect(after).toBe(before);
  expect(after?.split(' ')[0]).toBe(size);
});
