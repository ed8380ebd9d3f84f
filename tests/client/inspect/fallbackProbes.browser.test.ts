import { expect, it } from 'vitest';
import { inspectLegibility } from '../../../src/browser/legibility/inspectLegibility.ts';
import { openDocument } from '../../../src/browser/loadDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { resolveAsset, slidesDocument } from '../../support/document.ts';

const session = joinBrowser();

/** Characters of each slide that came from the machine, as `ॐ in A sign`; and whether the page is as it was. */
function found(slides: readonly string[]): Promise<{ stray: string[][]; isUnchanged: boolean }> {
  return session.withPage(async (page, watch, client) => {
    await openDocument(page, watch, { html: slidesDocument(slides), resolveAsset });
    const before = await page.content();
    const told = await inspectLegibility(page, client);
    const stray = told.map((one) => one.stray.map(({ text, character }) => `${character} in ${text}`));
    return { stray, isUnchanged: (await page.content()) === before };
  });
}

it('names each character that no font of the page has, and the text it stands in', async () => {
  const { stray, isUnchanged } = await found(['<p>Words → and ॐ</p><p>More ॐ</p>', '<p>дала, үміт</p>']);
  expect(stray).toEqual([['→ in Words → and ॐ', 'ॐ in Words → and ॐ', 'ॐ in More ॐ'], []]);
  expect(isUnchanged).toBe(true);
});

it('says nothing of what is not seen', async () => {
  expect((await found(['<p>Words</p><p style="opacity:0">ॐ</p>'])).stray).toEqual([[]]);
});

it('asks each family for its own characters', async () => {
  // Literata is there in bold alone, and the face of the text has no letters at all.
  const { stray } = await found(['<h2>One →</h2><p style="font-family:Nowhere">Two</p><p>Three</p>']);
  expect(stray).toEqual([['→ in One →', 'T in Two', 'w in Two', 'o in Two']]);
});

it('counts the letters of a text that stands around another', async () => {
  expect((await found(['<p>Words <b>bold</b> ॐ</p>'])).stray).toEqual([['ॐ in Words', 'ॐ in ॐ']]);
});
