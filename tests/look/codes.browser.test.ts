import { describe, expect, it } from 'vitest';
import { inspectSlides } from '../../src/browser/legibility/inspectSlides.ts';
import type { SlideCode } from '../../src/model/slideInspection.ts';
import { slideSize } from '../../src/render/sheets/sheetContext.ts';
import { joinBrowser } from '../support/browser.ts';
import { resolveAsset, slidesDocument } from '../support/document.ts';
import { drawWritten } from '../support/drawing.ts';
import { withSlides } from '../support/renderedTalk.ts';
import { slideFaults } from '../support/slideFaults.ts';
import { formats, type Look, layoutsDeck } from './renderedDeck.ts';

const session = joinBrowser();

const longest = `https://talks.example.org/${'a-long-way-to-go/'.repeat(4)}handout.html`;
const ofKit = ['steppe', 'plain', 'linen', 'chalk', 'night'] as const;

const phoneCopy = async (look: Look) => withSlides(await layoutsDeck(look), new Set(['phone-copy']));

describe('the code for the phone copy', () => {
  it.each(ofKit.flatMap((theme) => formats.map((format) => [theme, format] as const)))(
    'is read off the last slide on both grounds: %s, %s',
    { timeout: 60_000 },
    async (theme, format) => {
      for (const ground of ['light', 'dark'] as const) {
        const talk = await phoneCopy({ theme, format, ground, phoneCopy: longest });
        expect(await slideFaults(session, talk)).toEqual([]);
        const { codes } = await inspectSlides(session, { ...talk.slidesSheet(), ...slideSize(talk.deck) });
        expect(codes.map(({ id, says }) => [id, says])).toEqual([['phone-copy', longest]]);
      }
    },
  );

  it.each(formats)('has room under two lines of words: %s', async (format) => {
    expect(
      await slideFaults(session, await phoneCopy({ format, phoneCopy: longest, languages: ['de', 'ru'] })),
    ).toEqual([]);
  });
});

const address = 'https://example.org/lakes.html';

/** A code with styles of its author's, as it is read. */
async function read(styles: string, around: (code: string) => string = (code) => code): Promise<SlideCode | undefined> {
  const { html } = await drawWritten('qr', { url: address, alt: 'A code' });
  const page = slidesDocument(
    [`<div class="slide-body">${around(html)}</div>`],
    `<style>.qr-code{width:400px}${styles}</style>`,
  );
  const { codes } = await inspectSlides(session, { name: 'a-talk', html: page, resolveAsset, width: 1280 });
  return codes[0];
}

describe('a code on a slide', () => {
  it('is read as it is shown', async () => {
    expect(await read('')).toEqual({ id: 'slide-1', address, module: 10.81, contrast: 0.98, says: address });
  });

  it('is measured by its squares', async () => {
    expect(await read('.qr-code{width:150px}')).toMatchObject({ module: 4.05 });
    // Pressed flat, it is as small as its smaller side.
    expect(await read('.qr-code svg{height:150px}')).toMatchObject({ module: 4.05 });
  });

  it.each([
    ['white on white', '.qr-code path{fill:#fff}', { contrast: 0, says: null }],
    ['a veil of its own', '.qr-code{opacity:.2}', { contrast: 0.36 }],
    ['light on dark', '.qr-code svg{filter:invert(1)}', { says: null }],
    [
      'covered',
      '.qr-code{position:relative}.qr-code::after{content:"";position:absolute;inset:20%;background:#fff}',
      { says: null },
    ],
    ['not there', '.qr-code{display:none}', { module: 0, says: null }],
    ['not to be seen', '.qr-code{visibility:hidden}', { module: 0, says: null }],
  ])('is not what it was: %s', async (_, styles, expected) => {
    expect(await read(styles)).toMatchObject(expected);
  });

  it('that waits for its step is not looked at while it is away', async () => {
    const step = (code: string): string => `<div class="fragment" style="visibility:hidden">${code}</div>`;
    expect(await read('', step)).toBeUndefined();
  });
});
