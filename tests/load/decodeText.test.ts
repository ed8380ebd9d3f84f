import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/load/decodeText.ts';

const said = (bytes: Buffer) => {
  const { value, diagnostics } = decodeText(bytes, 'a.md');
  return { value, told: diagnostics.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`) };
};
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('a file in UTF-8', () => {
  it.each([
    '',
    'Қазақстан\n漢字 ☃ 🐝\n',
    '\uFEFF# One',
    'Tab\tand\r\nends of lines\r',
    'A sign for what is lost: \uFFFD',
  ])('is read as it stands: %j', (text) => {
    expect(said(Buffer.from(text))).toEqual({ value: text, told: [] });
  });

  it.each(['\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\x1b', '\x7f'])(
    'has a space for a sign that cannot be seen, and the first is told: %j',
    (sign) => {
      expect(said(Buffer.from(`# One\r\nline${sign}two${sign}\n`))).toEqual({
        value: '# One\r\nline two \n',
        told: ['2:5 control-character'],
      });
    },
  );

  it('counts columns as editors do, without a byte-order mark', () => {
    expect(said(Buffer.from('\uFEFFAé\u2028')).told).toEqual(['1:3 control-character']);
  });
});

describe('a file in another encoding', () => {
  it.each([
    ['Latin-1', Buffer.from('# One\n\n# Café und Öl\n', 'latin1'), '3:6', '# One\n\n# Café und Öl\n'],
    ['Windows-1252', Buffer.from([0x41, 0x93, 0x42, 0x94]), '1:2', 'A B '],
    ['Windows-1251', Buffer.from([0x23, 0x20, 0xca, 0xe0, 0xe7]), '1:3', '# Êàç'],
    ['cut in the middle of a sign', Buffer.from('é é').subarray(0, 4), '1:3', 'Ã© Ã'],
    ['after a sign for what is lost', Buffer.concat([Buffer.from('\uFFFD '), Buffer.from([0xe9])]), '1:3', 'ï¿½ é'],
    ['UTF-16, little end first', Buffer.from('\uFEFF# Öl\n', 'utf16le'), '1:1', '# Öl\n'],
    ['UTF-16, big end first', utf16be('\uFEFF# Öl\n'), '1:1', '# Öl\n'],
    ['UTF-16 without its mark', Buffer.from('# One\n', 'utf16le'), '1:1', '# One\n'],
    ['UTF-16, big end first, without its mark', utf16be('# One\n'), '1:1', '# One\n'],
  ])('is told where it begins to differ, and read as it was meant: %s', (_, bytes, place, value) => {
    expect(said(bytes)).toEqual({ value, told: [`${place} not-utf8`] });
  });
});
