import { beforeAll, expect, it } from 'vitest';
import { inspectSlides } from '../../../src/browser/legibility/inspectSlides.ts';
import type { SlideMeasure } from '../../../src/model/slideInspection.ts';
import { joinBrowser } from '../../support/browser.ts';
import { redPixel, resolveAsset, slidesDocument } from '../../support/document.ts';

const session = joinBrowser();

/** One slide for each thing to be noticed, or not to be noticed. */
const slides = {
  fits: '<h2>One</h2><p>words</p>',
  tall: '<h2>One</h2><div style="height:640px"></div><p>lost words</p>',
  wide: `<p style="position:absolute;left:1200px;top:0;margin:0;white-space:nowrap">a line that is far too long</p>`,
  above: '<p style="position:absolute;top:-20px;margin:0">too high</p>',
  cut: '<div style="height:50px;overflow:hidden"><p style="margin:0">kept</p><p style="margin:60px 0 0">cut off</p></div>',
  picture: `<img alt="A wide map" src="${redPixel}" style="position:absolute;left:1000px;top:0;width:300px;height:10px">`,
  bleed: '<div style="position:absolute;inset:-50px;background:#eee"></div><p>words</p>',
  hidden: '<p>words</p><p style="display:none;font-size:2px">x</p><p style="visibility:hidden;font-size:2px">x</p>',
  alternative:
    '<p>words</p><table style="position:absolute;top:900px;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);font-size:2px"><tr><td>y</td></tr></table>',
  small: '<p>words</p><p style="font-size:13.5px">fine   print</p>',
  drawing:
    '<svg viewBox="0 0 100 50" width="400" height="200"><title>t</title><text x="10" y="20" font-size="4">drawn</text></svg>',
  broken: `<img alt="A lost horse" src="data:image/png;base64,AAAA"><img alt="fine" src="${redPixel}">`,
  empty: '',
};
let measures: Record<keyof typeof slides, SlideMeasure>;

beforeAll(async () => {
  const html = slidesDocument(Object.values(slides));
  const { measures: list } = await inspectSlides(session, { name: 'a-talk', html, resolveAsset, width: 1280 });
  expect(list.map((slide) => slide.id)).toEqual(Object.keys(slides).map((_, index) => `slide-${index + 1}`));
  measures = Object.fromEntries(Object.keys(slides).map((name, index) => [name, list[index]])) as typeof measures;
});

const inside = { top: 0, right: 0, bottom: 0, left: 0, what: '' };

it.each(['fits', 'bleed', 'hidden', 'alternative', 'small', 'drawing', 'empty'] as const)(
  'sees nothing outside: %s',
  (name) => {
    expect(measures[name].overflow).toEqual(inside);
  },
);

it('says how far text reaches beyond an edge, and which', () => {
  // 60 px padding, the heading, 640 px, a margin and a line of text, of 720 px.
  expect(measures.tall.overflow).toMatchObject({ top: 0, left: 0, right: 0, what: 'lost words' });
  expect(measures.tall.overflow.bottom).toBeGreaterThan(100);
  expect(measures.tall.overflow.bottom).toBeLessThan(200);
  expect(measures.wide.overflow).toMatchObject({ bottom: 0, what: 'a line that is far too long' });
  expect(measures.wide.overflow.right).toBeGreaterThan(150);
  expect(measures.above.overflow).toMatchObject({ bottom: 0, what: 'too high' });
  expect(measures.above.overflow.top).toBeGreaterThan(10);
});

it('sees text that a box inside the slide cuts off', () => {
  expect(measures.cut.overflow.what).toBe('cut off');
  expect(measures.cut.overflow.bottom).toBeGreaterThan(50);
});

it('sees pictures that reach out', () => {
  expect(measures.picture.overflow).toEqual({ top: 0, right: 20, bottom: 0, left: 0, what: 'A wide map' });
});

it('finds the smallest letters that are seen, in drawings at their drawn size', () => {
  expect(measures.fits.smallest).toEqual({ size: 28, text: 'words' });
  expect(measures.small.smallest).toEqual({ size: 13.5, text: 'fine print' });
  expect(measures.drawing.smallest).toEqual({ size: 16, text: 'drawn' });
  expect(measures.hidden.smallest).toEqual({ size: 28, text: 'words' });
  expect(measures.alternative.smallest).toEqual({ size: 28, text: 'words' });
  expect(measures.empty.smallest).toBeNull();
});

it('names broken pictures', () => {
  expect(measures.broken.brokenPictures).toEqual(['A lost horse']);
  expect(measures.picture.brokenPictures).toEqual([]);
});
