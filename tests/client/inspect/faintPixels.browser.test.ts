import { expect, it } from 'vitest';
import { inspectLegibility } from '../../../src/browser/legibility/inspectLegibility.ts';
import { openDocument } from '../../../src/browser/loadDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { resolveAsset } from '../../support/document.ts';

const session = joinBrowser();

/** Faint texts of each slide as `text 4.48`, looked at in a window that holds one slide, or a part of it. */
function found(slides: readonly string[], width = 1280, css = ''): Promise<string[][]> {
  const sections = slides.map((slide, index) => `<section class="slide" id="slide-${index + 1}">${slide}</section>`);
  const html = `<!doctype html><html lang="en"><style>*{margin:0}
.slide{position:relative;width:1280px;height:720px;overflow:hidden;font:40px/50px sans-serif;background:linear-gradient(#fff,#fff)}
p{position:absolute;white-space:nowrap;color:#000}${css}</style>${sections.join('')}</html>`;
  return session.withPage(async (page, watch, client) => {
    await page.setViewport({ width, height: 720 });
    await openDocument(page, watch, { html, resolveAsset });
    const told = await inspectLegibility(page, client, { letters: false });
    return told.map(({ faint }) => faint.map(({ text, ratio }) => `${text} ${ratio}`));
  });
}

const on = (ground: string, markup: string): string =>
  `<div style="position:absolute;inset:0;background:${ground}"></div>${markup}`;
const half = 'linear-gradient(to right,#fff 50%,#000 50%)';

it('reckons with what lies behind each text, wherever its slide stands on the page', async () => {
  const slide = on(half, '<p style="left:20px">Left</p><p style="left:700px">Right</p>');
  expect(await found([slide, slide, on(half, '<p style="left:900px;top:600px">Low</p>')])).toEqual([
    ['Right 1'],
    ['Right 1'],
    ['Low 1'],
  ]);
});

it('does so where the slide does not begin in a corner of the window', async () => {
  const ground = (to: string): string => `linear-gradient(to ${to},#fff 50%,#000 50%)`;
  const slides = ['right', 'bottom'].map((to) =>
    on(ground(to), '<p style="left:625px;top:340px;font:10px/10px monospace;letter-spacing:-4px">|||</p>'),
  );
  const css = '.slide{margin:0 0 300px 100px}body{padding-top:100px}';
  expect(await found(slides, 1380, css)).toEqual([[], []]);
});

it('does so where the window holds only a part of the slide', async () => {
  expect(await found([on(half, '<p style="left:700px">Right</p>')], 640)).toEqual([['Right 1']]);
});

it('takes the letters themselves away, of text and of drawings', async () => {
  const label =
    '<svg width="400" height="100" style="position:absolute;top:100px"><text x="9" y="60" font-size="60">Label</text></svg>';
  expect(await found([`<p style="font-weight:900;font-size:90px;line-height:90px">Words</p>${label}`])).toEqual([[]]);
});

it('looks at the letters’ part of a line, and lets a thin line cross them', async () => {
  // Of 200 px of line height 32 in the middle hold letters.
  const tall = 'style="line-height:200px"';
  const ground = (from: number, to: number): string =>
    `linear-gradient(#fff ${from}px,#000 ${from}px,#000 ${to}px,#fff ${to}px)`;
  expect(await found([on(ground(0, 80), `<p ${tall}>Words</p>`)])).toEqual([[]]);
  expect(await found([on(ground(120, 200), `<p ${tall}>Words</p>`)])).toEqual([[]]);
  expect(await found([on(ground(84, 90), `<p ${tall}>Words</p>`)])).toEqual([['Words 1']]);
  expect(await found([on(ground(100, 101), `<p ${tall}>Words</p>`)])).toEqual([[]]);
});

it('reckons with ink that lets its ground through', async () => {
  expect(await found(['<p style="color:#00000080">Thin</p>'])).toEqual([['Thin 4']]);
  const label = '<svg width="400" height="100"><text x="9" y="60" font-size="60" fill-opacity=".5">Label</text></svg>';
  expect(await found([label])).toEqual([['Label 3.98']]);
});

it('says nothing of text that stands out', async () => {
  expect(await found(['<p style="color:#444">Dark</p>'])).toEqual([[]]);
});
