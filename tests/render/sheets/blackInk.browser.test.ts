import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/browser/loadDocument.ts';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';

const room = joinBrowser();

/** Every colour that a PDF paints with, as `0.1 0.2 0.3`. */
async function colors(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
  return streams.flatMap((stream) => {
    const packed = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
    const text = packed
      ? inflateSync(stream.contents).toString('latin1')
      : Buffer.from(stream.contents).toString('latin1');
    return [...text.matchAll(/(?:^|\s)([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)\b/g)].map((match) => match[1] ?? '');
  });
}

const isGrey = (color: string): boolean => new Set(color.split(' ')).size === 1;

describe('black ink', () => {
  it.each(['three-up', 'article', 'worksheet-key', 'wallet'] as const)('leaves no colour in %s', async (layout) => {
    const talk = await paperTalk({ manifest: { ink: 'black' } });
    const job = talk.handout(layout);
    expect(job.name).toBe(`paper/handout-${layout}-bw.pdf`);
    const { bytes } = await printDocument(room, job, talk.families);
    const used = await colors(bytes);
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((color) => !isGrey(color))).toEqual([]);
  });

  it('prints headings in full black, which a copier does not break into dots', async () => {
    const talk = await paperTalk({ manifest: { ink: 'black' } });
    const [heading, body] = await room.withPage(async (page, watch) => {
      await openDocument(page, watch, talk.handout('guided'));
      return page.evaluate(() =>
        [document.querySelector('.help h2'), document.body].map((one) => one && getComputedStyle(one).color),
      );
    });
    expect(heading).toBe('rgb(0, 0, 0)');
    expect(body).toBe(heading);
  });

  it('paints in colour otherwise, and so do the slides, which are for the screen', async () => {
    const talk = await paperTalk();
    const black = await paperTalk({ manifest: { ink: 'black' } });
    for (const job of [talk.handout('three-up'), black.slidesSheet()]) {
      const { bytes } = await printDocument(room, job, talk.families);
      expect((await colors(bytes)).some((color) => !isGrey(color))).toBe(true);
    }
    expect(black.slidesSheet().html).toBe(talk.slidesSheet().html);
  });
});
