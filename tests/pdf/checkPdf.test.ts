import { describe, expect, it } from 'vitest';
import { checkPdf, type ExpectedPdf } from '../../src/pdf/checkPdf.ts';
import { makePdf } from '../support/makePdf.ts';

const expected: ExpectedPdf = {
  name: 'a-talk/slides.pdf',
  title: 'T',
  language: 'en',
  page: { width: 960, height: 540 },
  headings: 0,
  fonts: [],
};
const catalog =
  '<</Type /Catalog /Pages 3 0 R /StructTreeRoot 5 0 R /Lang (en) /ViewerPreferences <</DisplayDocTitle true>>>>';

/** A PDF of two pages, the second with this box. */
function pages(box: string): Buffer {
  const first = '<</Type /Page /MediaBox [0 0 960 540]>>';
  return makePdf(['<</Title (T)>>', catalog, '<</Kids [4 0 R 6 0 R]>>', first, '<<>>', `<</Type /Page ${box}>>`]);
}

function fault(bytes: Uint8Array, change: Partial<ExpectedPdf> = {}): string {
  try {
    checkPdf(bytes, { ...expected, ...change });
    return '';
  } catch (error) {
    expect(error).toMatchObject({ code: 'print-wrong' });
    return error instanceof Error ? error.message : '';
  }
}

describe('checkPdf', () => {
  it('returns the number of pages', () => {
    expect(checkPdf(pages('/MediaBox [0 0 960 540]'), expected)).toBe(2);
  });

  it.each(['0 0 959.6 540.4', '0 0 960.4 539.6'])('takes %s for the size, as Chromium rounds', (box) => {
    expect(fault(pages(`/MediaBox [${box}]`))).toBe('');
  });

  it.each([
    ['/MediaBox [0 0 960.5 540]', '960.5 × 540'],
    ['/MediaBox [0 0 960 539.5]', '960 × 539.5'],
    ['/MediaBox [0 0 960.126 560]', '960.13 × 560'],
    ['/MediaBox [1 0 960 540]', '960 × 540'],
    ['/MediaBox [0 -1 960 540]', '960 × 540'],
    ['', 'NaN × NaN'],
  ])('refuses %s', (box, size) => {
    expect(fault(pages(box))).toContain(`page 2 is ${size} points and should be 960 × 540`);
  });

  it('refuses a file without pages, and with another number of them', () => {
    const none = makePdf(['<</Title (T)>>', catalog, '<</Kids []>>', '<<>>', '<<>>']);
    expect(fault(none)).toContain('it has no pages');
    expect(fault(pages('/MediaBox [0 0 960 540]'), { pages: 3 })).toContain('it has 2 pages and should have 3');
  });

  it('refuses an empty title, though none is expected', () => {
    const box = '/MediaBox [0 0 960 540]';
    const untitled = makePdf(['<</Title ()>>', catalog, '<</Kids [4 0 R]>>', `<</Type /Page ${box}>>`, '<<>>']);
    expect(fault(untitled, { title: '' })).toContain('its title is “” and not “”');
  });

  it('reads titles and languages in UTF-16, and takes other values for none', () => {
    const objects = [
      '<</Title <FEFF0416>>>',
      catalog.replace('(en)', '/en'),
      '<</Kids [4 0 R]>>',
      '<</Type /Page /MediaBox [0 0 960 540]>>',
      '<<>>',
    ];
    expect(fault(makePdf(objects), { title: 'Ж' })).toBe('a-talk/slides.pdf: its language is “” and not “en”.');
  });
});
