import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { captureSlides } from '../../src/browser/captureSlides.ts';
import { joinBrowser } from '../support/browser.ts';
import { resolveAsset, slidesDocument } from '../support/document.ts';

const session = joinBrowser();
const fill = (color: string) => `<div style="position:absolute;inset:0;background:${color}"></div>`;
const html = slidesDocument([fill('#ff0000'), fill('#00ff00'), fill('#0000ff')]);
const job = { name: 'a-talk', html, resolveAsset, width: 1280 };

it('takes a picture of each element asked for, in that order and at that scale', async () => {
  const pictures = await captureSlides(session, { ...job, selectors: ['#slide-3', '#slide-1'], scale: 0.25 });
  const [third, first] = pictures.map((bytes) => PNG.sync.read(Buffer.from(bytes)));
  expect(third).toMatchObject({ width: 320, height: 180 });
  expect([...(third?.data.subarray(0, 3) ?? [])]).toEqual([0, 0, 255]);
  expect([...(first?.data.subarray(-4, -1) ?? [])]).toEqual([255, 0, 0]);
});

it('refuses a selector that matches nothing', async () => {
  await expect(captureSlides(session, { ...job, selectors: ['#slide-9'], scale: 1 })).rejects.toMatchObject({
    code: 'print-wrong',
    message: expect.stringContaining('#slide-9'),
  });
});
