import { expect, it } from 'vitest';
import { standInJpeg } from '../../../src/pdf/picture/standInJpeg.ts';
import { joinBrowser } from '../../support/browser.ts';

const session = joinBrowser();

it.each([
  [1, 1],
  [8, 8],
  [17, 300],
  [4000, 3],
])('is a grey picture of %i × %i to a browser', async (width, height) => {
  const source = `data:image/jpeg;base64,${standInJpeg(width, height, 'a name').toString('base64')}`;
  const seen = await session.withPage((page) =>
    page.evaluate(async (src) => {
      const picture = Object.assign(new Image(), { src });
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
      const pen = canvas.getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const { data = [] } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      return { width: picture.width, height: picture.height, colors: [...new Set(data)] };
    }, source),
  );
  expect(seen).toEqual({ width, height, colors: [128, 255] });
});

it.each([
  [0, 1],
  [1, 65_536],
  [1.5, 1],
])('has no size of %d × %d', (width, height) => {
  expect(() => standInJpeg(width, height, 'x')).toThrow(RangeError);
});
