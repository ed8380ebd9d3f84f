import { expect, it } from 'vitest';
import { openDocument } from '../../../src/browser/loadDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { resolveAsset } from '../../support/document.ts';

const session = joinBrowser();

it('says where the first of each selector stands on the page, however far it is scrolled', async () => {
  const box = (left: number): string =>
    `<i style="position:absolute;left:${left}px;top:2000px;width:30px;height:40px"></i>`;
  const html = `<!doctype html><body style="margin:0;width:9000px;height:9000px">${box(1500)}${box(0)}`;
  const boxes = await session.withPage(async (page, watch, client) => {
    await openDocument(page, watch, { html, resolveAsset });
    await page.evaluate(() => scrollTo(700, 900));
    return client.paper('boxesOf', ['i', 'b']);
  });
  expect(boxes).toEqual([{ x: 1500, y: 2000, width: 30, height: 40 }, null]);
});
