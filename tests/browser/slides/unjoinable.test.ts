import { expect, it } from 'vitest';
import type { BrowserSession } from '../../../src/browser/browserSession.ts';
import type { PrintedSheets } from '../../../src/browser/slides/printSheets.ts';
import { printSlides } from '../../../src/browser/slides/printSlides.ts';
import { sheetBreak } from '../../../src/model/sheetBreak.ts';
import { resolveAsset, slidesJob } from '../../support/document.ts';
import { makePdf } from '../../support/makePdf.ts';

it('prints the whole where the parts cannot be joined', async () => {
  // Without tags: no Chromium prints so today.
  const bytes = makePdf(['<<>>', '<</Type /Catalog\n/Pages 3 0 R>>', '<</Type /Pages\n/Count 0\n/Kids []>>']);
  const sheets: PrintedSheets = {
    bytes,
    unsure: { hidden: 0, named: 0 },
    inspection: { measures: [], legibility: [], codes: [], picture: undefined },
  };
  const limits: unknown[] = [];
  const session = {
    timeoutMs: 1,
    withPage: (_: unknown, limit: unknown) => {
      limits.push(limit);
      return Promise.resolve(sheets);
    },
  } as unknown as BrowserSession;
  const html = Array.from({ length: 122 }, () => '<p>x</p>').join(sheetBreak);
  const job = slidesJob([], { html, resolveAsset, pages: 120 });
  await expect(printSlides(session, job, [])).rejects.toMatchObject({ code: 'print-wrong' });
  expect(limits).toHaveLength(3);
});
