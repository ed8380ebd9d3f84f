import { expect, it } from 'vitest';
import { openDocument } from '../../../src/browser/loadDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { redPixel, resolveAsset } from '../../support/document.ts';

const session = joinBrowser();

function pending(body: string): Promise<readonly string[]> {
  return session.withPage(async (page, watch, client) => {
    await openDocument(page, watch, { html: `<!doctype html>${body}`, resolveAsset });
    return client.paper('listPending');
  });
}

it('lists nothing that is there', async () => {
  const face = `<style>@font-face{font-family:Unused;src:url(data:font/woff2;base64,AAAA)}</style>`;
  expect(await pending(`${face}<img alt="A point" src="${redPixel}">`)).toEqual([]);
});

it('names pictures, fonts and the document itself, whatever is still under way', async () => {
  const late = `<script>
    Object.defineProperty(HTMLImageElement.prototype, 'complete', { value: false });
    Object.defineProperty(FontFace.prototype, 'status', { value: 'loading' });
    Object.defineProperty(document, 'readyState', { value: 'loading' });
  </script>`;
  const face = `<style>@font-face{font-family:Slow;font-weight:700;src:url(data:font/woff2;base64,AAAA)}</style>`;
  expect(await pending(`${late}${face}<img alt="A point" src="${redPixel}"><img src="${redPixel}">`)).toEqual([
    'picture “A point”',
    `picture “${redPixel.slice(0, 60)}”`,
    'font Slow 700',
    'the rest of the document',
  ]);
});
