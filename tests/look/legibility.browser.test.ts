import { describe, expect, it } from 'vitest';
import { inspectSlides } from '../../src/browser/legibility/inspectSlides.ts';
import { joinBrowser } from '../support/browser.ts';
import { redPixel, resolveAsset, slidesDocument } from '../support/document.ts';

const session = joinBrowser();

async function look(...slides: readonly string[]) {
  const html = slidesDocument(slides.map((slide) => `<div class="slide-body">${slide}</div>`));
  return (await inspectSlides(session, { name: 'a-talk', html, resolveAsset, width: 1280 })).legibility;
}

const fine = { id: 'slide-1', small: [], collisions: [], faint: [], stray: [] };
const ground = 'position:absolute;margin:0;width:600px;font-size:40px;';

describe('a slide seen from the last row', () => {
  it('is fine when text is large, dark and by itself', async () => {
    expect(await look('<h2 style="font-size:54px">A title</h2><p style="font-size:34px">Words of a slide</p>')).toEqual(
      [fine],
    );
  });

  it('has no text on it', async () => {
    expect(await look('')).toEqual([fine]);
  });

  it('holds each part against its own floor', async () => {
    const [legibility] = await look(
      '<h2 style="font-size:52px">Title</h2><p style="font-size:31px">Text</p><table style="font-size:23px"><tr><td>Cell</td></tr></table>' +
        '<div class="drawing" style="font-size:23px">Label<p class="caption" style="font-size:18px">Caption</p></div>' +
        '<div class="drawing" style="font-size:24px">Label<p class="caption" style="font-size:19px">Fine</p></div>' +
        '<p class="slide-sources" style="font-size:18px">Source</p>',
    );
    expect(legibility?.small).toEqual([
      { text: 'Title', size: 52, least: 53 },
      { text: 'Text', size: 31, least: 32 },
      { text: 'Cell', size: 23, least: 24 },
      { text: 'Label', size: 23, least: 24 },
      { text: 'Caption', size: 18, least: 19 },
      { text: 'Source', size: 18, least: 19 },
    ]);
  });

  it('measures letters in a drawing as large as they are shown', async () => {
    const [legibility] = await look(
      '<svg viewBox="0 0 1000 100" width="500"><text x="10" y="60" font-size="40">Label</text></svg>',
    );
    expect(legibility?.small).toEqual([{ text: 'Label', size: 20, least: 24 }]);
  });

  it('sees text on text, and text on a picture', async () => {
    const [legibility] = await look(
      `<p style="${ground}top:10px">First line</p><p style="${ground}top:25px">Second line</p>` +
        `<img alt="A wide field" src="${redPixel}" style="position:absolute;left:0;top:300px;width:300px;height:80px"><p style="${ground}top:310px">On it</p>`,
    );
    expect(legibility?.collisions).toEqual([
      { text: 'First line', on: 'Second line' },
      { text: 'On it', on: 'A wide field' },
    ]);
  });

  it('lets lines of one block, neighbours and labels in a drawing be close', async () => {
    const [legibility] = await look(
      `<p style="${ground}top:0;line-height:1">Two lines of <b>one block</b><br>that stand close together</p>` +
        `<p style="${ground}top:100px;line-height:1">Above</p><p style="${ground}top:140px;line-height:1">Below</p>` +
        '<svg viewBox="0 0 400 200" width="400" style="position:absolute;top:240px"><rect width="400" height="200" fill="#fff"/><text x="10" y="80" font-size="40">On a shape</text></svg>',
    );
    expect(legibility?.collisions).toEqual([]);
  });

  it('sees two labels of a drawing on each other', async () => {
    const [legibility] = await look(
      '<svg viewBox="0 0 400 200" width="400"><text x="10" y="80" font-size="40">One</text><text x="30" y="90" font-size="40">Other</text></svg>',
    );
    expect(legibility?.collisions).toEqual([{ text: 'One', on: 'Other' }]);
  });

  it('reckons contrast with the ground that is there', async () => {
    const [legibility] = await look(
      `<p style="${ground}top:0;color:#777">Grey on white</p>` +
        `<div style="background:#12263a;color:#fff"><p style="${ground}top:80px">White on nothing</p></div>` +
        `<div style="position:absolute;top:200px;width:600px;background:#12263a"><p style="${ground}position:static;color:#fff">White on ink</p></div>` +
        `<div style="position:absolute;top:300px;width:600px;background:#12263a80"><p style="${ground}position:static;color:#fff">White on mist</p></div>`,
    );
    // A box of text that its ground does not reach is beyond what styles tell; here the ground has no height.
    expect(legibility?.faint.map(({ text }) => text)).toEqual(['Grey on white', 'White on mist']);
    expect(legibility?.faint[0]?.ratio).toBeCloseTo(4.48, 1);
  });

  it('reckons with the shapes below a label, and not with those above it', async () => {
    const [legibility] = await look(
      '<svg viewBox="0 0 800 300" width="800"><rect width="400" height="300" fill="#12263a"/><text x="20" y="60" font-size="40">Dark on dark</text>' +
        '<text x="20" y="160" font-size="40" fill="#fff">White on dark</text><text x="420" y="60" font-size="40">Dark on white</text><rect x="410" width="400" height="80" fill="none"/></svg>',
    );
    expect(legibility?.faint.map(({ text }) => text)).toEqual(['Dark on dark']);
  });

  it('looks at the pixels where styles do not tell: gradients, patterns, pictures', async () => {
    const [legibility] = await look(
      '<div style="position:absolute;inset:0;background:linear-gradient(to right,#fff 50%,#12263a 50%)">' +
        `<p style="${ground}left:20px;top:20px">Dark on the light half</p><p style="${ground}left:700px;top:20px">Dark on the dark half</p></div>`,
    );
    expect(legibility?.faint).toEqual([{ text: 'Dark on the dark half', ratio: expect.closeTo(1.36, 1) }]);
  });

  it('asks the pixels of a picture beside the words, where it lies behind them', async () => {
    const night = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M0 0H16V9H0Z"/></svg>')}`;
    const [legibility] = await look(
      `<img alt="" src="${night}" style="position:absolute;z-index:-1;inset:0;width:1280px;height:720px">` +
        `<p style="${ground}top:40px;color:#fff">White in the night</p><p style="${ground}top:140px;color:#222">Dark in the night</p>`,
    );
    expect(legibility?.faint.map(({ text }) => text)).toEqual(['Dark in the night']);
  });

  it('names characters that no font of the document has', async () => {
    const legibility = await look(
      '<p style="font-size:34px">An arrow → and a sign ॐ</p>',
      '<p style="font-size:34px">дала, үміт</p>',
    );
    expect(legibility[0]?.stray.map(({ character }) => character)).toEqual(['→', 'ॐ']);
    expect(legibility[1]?.stray).toEqual([]);
  });

  it('leaves the page as it was', async () => {
    const left = await session.withPage(async (page, _, client) => {
      const { inspectLegibility } = await import('../../src/browser/legibility/inspectLegibility.ts');
      await page.setContent(slidesDocument([`<p style="${ground}background:linear-gradient(#fff,#eee)">Words →</p>`]));
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await inspectLegibility(page, client);
      return [before, await page.evaluate(() => document.documentElement.outerHTML)];
    });
    expect(left[1]).toBe(left[0]);
  });
});
