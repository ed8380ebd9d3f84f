import { expect, it } from 'vitest';
import { joinBrowser } from '../../support/browser.ts';
import { clientModule } from '../../support/clientModule.ts';
import { makePng } from '../../support/makePng.ts';

const page = clientModule(joinBrowser(), 'inspect/halvePicture');

/** A picture of gray pixels, row by row. */
function grays(rows: readonly (readonly number[])[]): string {
  const bytes = rows.map((row) => Buffer.from([0, ...row.flatMap((gray) => [gray, gray, gray])]));
  return makePng({ width: rows[0]?.length ?? 0, height: rows.length, rows: Buffer.concat(bytes) }).toString('base64');
}

/** Width, height and grays of a picture's half, read by a canvas. */
async function halved(rows: readonly (readonly number[])[]): Promise<unknown> {
  return (await page)(
    '<title>A picture</title>',
    `(async () => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + await talk.halvePicture(${JSON.stringify(grays(rows))});
  await image.decode();
  const pen = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  return [image.width, image.height, ...Array.from(data).filter((_, at) => at % 4 === 0)];
})()`,
  );
}

it('takes the mean of each four', async () => {
  const rows = [
    [0, 10, 200, 200],
    [20, 30, 200, 201],
    [0, 0, 255, 255],
    [255, 255, 255, 255],
  ];
  expect(await halved(rows)).toEqual([2, 2, 15, 200, 128, 255]);
});

it('leaves out an odd row and column', async () => {
  const rows = [
    [10, 10, 90],
    [10, 10, 90],
    [90, 90, 90],
  ];
  expect(await halved(rows)).toEqual([1, 1, 10]);
});
