import { expect, it } from 'vitest';
import { parsePdfValue } from '../../src/pdf/pdfSyntax.ts';
import { decodePdfText, encodePdfText } from '../../src/pdf/pdfText.ts';

it.each(['', 'Plain', 'with (round) \\ brackets)', 'Қазақстан — 2009', 'emoji 🐎 beyond the base plane'])(
  'survives: %s',
  (text) => {
    const { value } = parsePdfValue(Buffer.from(encodePdfText(text), 'latin1'), 0);
    expect(decodePdfText((value as { raw: string }).raw)).toBe(text);
  },
);

it('writes only ASCII', () => {
  expect(encodePdfText('Қ (1)')).toMatch(/^<FEFF[0-9A-F]+>$/);
  expect(encodePdfText('a)b')).toBe('(a\\)b)');
});

it('reads every way in which a text may stand in a PDF', () => {
  expect(decodePdfText('\xfe\xff\x04\x16')).toBe('Ж');
  expect(decodePdfText('\xef\xbb\xbf\xd0\x96')).toBe('Ж');
  expect(decodePdfText('caf\xe9')).toBe('café');
});

it('keeps what a string must not hold bare', () => {
  expect(encodePdfText('\\(')).toBe('(\\\\\\()');
  expect(encodePdfText('a\n')).toBe('<FEFF0061000A>');
  expect(encodePdfText('~\u007f')).toBe('<FEFF007E007F>');
});
