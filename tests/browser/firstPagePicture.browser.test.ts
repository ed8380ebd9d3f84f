import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { firstPagePicture } from '../../src/browser/firstPagePicture.ts';
import { joinBrowser } from '../support/browser.ts';
import { resolveAsset } from '../support/document.ts';

const session = joinBrowser();
const page = { width: 612, height: 792 };
const sheet = (css: string, body: string) => ({
  name: 'small/handout-summary.pdf',
  html: `<!DOCTYPE html><html lang="en"><title>A sheet</title><style>@page{size:letter;margin:1in 0.5in}@page:first{margin-top:1in}body{margin:0}${css}</style><body>${body}</body></html>`,
  resolveAsset,
  metadata: { title: 'A sheet', keywords: [], language: 'en' },
  page,
  headings: 0,
});

/** The color at a place of the page, in inches. */
async function colors(css: string, body: string, places: readonly (readonly [number, number])[]): Promise<string[]> {
  const { width, height, data } = PNG.sync.read(Buffer.from(await firstPagePicture(session, sheet(css, body))));
  expect([width, height]).toEqual([490, 634]);
  return places.map(([x, y]) => {
    const at = (Math.floor(y * 96 * 0.6) * width + Math.floor(x * 96 * 0.6)) * 4;
    return [...data.subarray(at, at + 3)].join(' ');
  });
}

const [white, red] = ['255 255 255', '255 0 0'];
const long = '<div style="height:30in;background:#f00"></div>';

it('shows text within the margins of its page, and nothing of the next one', async () => {
  const [left, top, inside, last, foot] = await colors('', long, [
    [0.3, 5],
    [4, 0.8],
    [4, 1.2],
    [4, 9.8],
    [4, 10.2],
  ]);
  expect([left, top, inside, last, foot]).toEqual([white, white, red, red, white]);
});

it.each([
  [
    'what is not to be broken',
    'div{break-inside:avoid}',
    '<p style="height:8in"></p><div style="height:2in;background:#f00"></div>',
  ],
  [
    'what begins the next page',
    'div{break-before:page}',
    '<p style="height:3in"></p><div style="height:2in;background:#f00"></div>',
  ],
])('leaves %s to the next page', async (_, css, body) => {
  expect(
    await colors(css, body, [
      [4, 5],
      [4, 9.9],
    ]),
  ).toEqual([white, white]);
  // Where it fits it stands.
  expect(
    await colors('', body, [
      [4, 9.9],
      [4, 5],
    ]),
  ).toContain(red);
});
