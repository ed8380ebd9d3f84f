import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../../src/pdf/tags/markArtifacts.ts';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('marking decoration', () => {
  it('leaves tagged content alone', () => {
    const stream = lines('q', '/P <</MCID 0 >>BDC', 'BT', '<0041> Tj', 'ET', 'EMC', 'Q');
    expect(markArtifacts(stream)).toEqual({
      content: stream,
      artifacts: 0,
      marks: [0],
      forms: [],
      missingGlyph: false,
    });
  });

  it('wraps text and shapes outside of tags, each from where its path begins', () => {
    const stream = lines(
      '1 0 0 RG',
      '0 0 m',
      '5 5 l',
      'S',
      'BT',
      '<0041> Tj',
      'ET',
      '/P <</MCID 3 >>BDC',
      '1 1 2 2 re',
      'f',
      'EMC',
      '/X7 Do',
    );
    const { content, artifacts, marks, forms } = markArtifacts(stream);
    expect(content).toBe(
      lines(
        '1 0 0 RG',
        '/Artifact BMC',
        '0 0 m',
        '5 5 l',
        'S',
        'BT',
        '<0041> Tj',
        'ET',
        'EMC',
        '/P <</MCID 3 >>BDC',
        '1 1 2 2 re',
        'f',
        'EMC',
        '/Artifact BMC',
        '/X7 Do',
        'EMC',
      ),
    );
    expect([artifacts, marks, forms]).toEqual([2, [3], ['X7']]);
  });

  it('takes a path that is only a clip for no decoration', () => {
    const stream = lines('q', '0 0 9 9 re', 'W* n', 'Q');
    expect(markArtifacts(stream).content).toBe(stream);
  });

  it('never crosses q and Q with a mark of its own', () => {
    const { content } = markArtifacts(lines('q', '0 0 9 9 re', 'f', 'Q', 'q', '1 1 2 2 re', 'f', 'Q'));
    expect(content.match(/BMC[\s\S]*?EMC/g)?.some((one) => /\bq\b|\bQ\b/.test(one))).toBe(false);
  });

  it('keeps a note to letters with its letters', () => {
    const { content } = markArtifacts(lines('BT', '/Span<</ActualText <feff00a0> >> BDC', '<0001> Tj', 'EMC', 'ET'));
    expect(content).toBe(
      lines('/Artifact BMC', 'BT', '/Span<</ActualText <feff00a0> >> BDC', '<0001> Tj', 'EMC', 'ET', 'EMC'),
    );
  });

  it('does not call a form decoration that holds tags', () => {
    const stream = lines('q', '/X7 Do', 'Q');
    expect(markArtifacts(stream, new Set(['X7'])).content).toBe(stream);
  });

  it('sees the glyph of a missing letter', () => {
    expect(markArtifacts(lines('BT', '<00410000> Tj', 'ET')).missingGlyph).toBe(true);
    expect(markArtifacts(lines('BT', '<0041> Tj', '4 0 Td <1000> Tj', 'ET')).missingGlyph).toBe(false);
  });

  it.each([
    ['an operator of another build', lines('0 0 9 9 shade')],
    ['a tag inside a tag', lines('/P <</MCID 0 >>BDC', '/P <</MCID 1 >>BDC', 'EMC', 'EMC')],
    ['a tag that is never closed', lines('/P <</MCID 0 >>BDC')],
    ['a tag inside untagged text', lines('BT', '/P <</MCID 0 >>BDC', 'EMC', 'ET')],
  ])('refuses %s', (_, stream) => {
    expect(() => markArtifacts(stream)).toThrow(SyntaxError);
  });
});
