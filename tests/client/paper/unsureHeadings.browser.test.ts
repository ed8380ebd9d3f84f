import { expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { documentFonts, slidesJob } from '../../support/document.ts';

const session = joinBrowser();

/** Each beside a heading that is seen. */
const hidden = {
  'an empty one': '<h2></h2><h2> &nbsp; </h2>',
  'not displayed': '<h2 style="display:none">a</h2><h2 hidden>a</h2>',
  'not visible': '<h2 style="visibility:hidden">a</h2><h2 style="opacity:0">a</h2><h2 style="font-size:0">a</h2>',
  'over an edge': '<h2 style="position:absolute;top:-900px">a</h2><h2 style="position:absolute;top:900px">a</h2>',
  'half over an edge': '<h2 style="position:absolute;bottom:-30px">a</h2>',
  'clipped away':
    '<div style="width:0;height:0;overflow:hidden"><h2>a</h2></div><h2 style="clip-path:inset(50%)">a</h2>',
  'kept from readers': '<h2 aria-hidden="true">a</h2><h2 role="presentation">a</h2>',
  'in closed details': '<details><summary>More</summary><h2>a</h2></details>',
  'inside another': '<h2>a<span><h3>b</h3></span></h2>',
  'a picture without words':
    '<h2><img alt="" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>"></h2>',
  'one by its role': '<p role="heading" aria-level="2">a</p>',
};

it('prints slides whose author hid headings, and still asks for a bookmark of each that is seen', {
  timeout: 60_000,
}, async () => {
  const slides = Object.values(hidden).map((markup) => `<h2>Seen</h2>${markup}`);
  const headings = slides.join('').match(/<h[1-6]/g)?.length ?? 0;
  const printed = await printDocument(session, slidesJob(slides, { headings }), documentFonts);
  expect(printed.pages).toBe(slides.length);
  const one = slidesJob(slides, { headings: headings + 20 });
  await expect(printDocument(session, one, documentFonts)).rejects.toMatchObject({ code: 'print-wrong' });
});
