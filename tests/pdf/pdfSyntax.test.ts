import { describe, expect, it } from 'vitest';
import { type PdfValue, parsePdfValue } from '../../src/pdf/pdfSyntax.ts';

function parse(source: string): { value: PdfValue; rest: string } {
  const { value, end } = parsePdfValue(Buffer.from(source, 'latin1'), 0);
  return { value, rest: source.slice(end) };
}

describe('parsePdfValue', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['true', true],
    ['null', null],
    ['/Name', { name: 'Name' }],
    ['/Lime#20Green', { name: 'Lime Green' }],
    ['12 0 R', { object: 12 }],
    ['(plain)', { raw: 'plain' }],
    ['(a \\(b\\) (c) \\\\ \\101\\n)', { raw: 'a (b) (c) \\ A\n' }],
    ['<feff 04 3>', { raw: '\xfe\xff\x04\x30' }],
    ['[1 2 0 R 3 0]', [1, { object: 2 }, 3, 0]],
    ['[0 0 960 540]', [0, 0, 960, 540]],
  ])('reads %s', (source, value) => {
    expect(parse(`${source} `).value).toEqual(value);
  });

  it('reads nested dictionaries and stops behind the value', () => {
    const { value, rest } = parse('<</Type /Page\n/Box [0 0 1 2]\n/A <</B (>> endobj)/C/D>>/E 7 0 R>> endobj');
    expect(value).toEqual(
      new Map<string, unknown>([
        ['Type', { name: 'Page' }],
        ['Box', [0, 0, 1, 2]],
        [
          'A',
          new Map<string, unknown>([
            ['B', { raw: '>> endobj' }],
            ['C', { name: 'D' }],
          ]),
        ],
        ['E', { object: 7 }],
      ]),
    );
    expect(rest).toBe(' endobj');
  });

  it.each([
    ['(\\53\\0539\\7)', { raw: '++9\x07' }],
    ['(\\n\\r\\t\\b\\f\\q)', { raw: '\n\r\t\b\fq' }],
    ['(one \\\nline)', { raw: 'one line' }],
    ['(\\777)', { raw: '\xff' }],
    ['< 4 1\n42 >', { raw: 'AB' }],
    ['<>', { raw: '' }],
    ['.5', 0.5],
    ['+4.', 4],
    ['false', false],
    ['/A#2Fb', { name: 'A/b' }],
    ['[/A/B(c)<44>]', [{ name: 'A' }, { name: 'B' }, { raw: 'c' }, { raw: 'D' }]],
    ['[12 0 R/A]', [{ object: 12 }, { name: 'A' }]],
    ['[12  3\nR]', [{ object: 12 }]],
    ['[-12 0 R1]', undefined],
    ['\x00\x09\x0a\x0c\x0d 7', 7],
  ])('reads %j', (source, value) => {
    if (value === undefined) expect(() => parse(`${source} `)).toThrow(SyntaxError);
    else expect(parse(`${source} `).value).toEqual(value);
  });

  it('begins where it is told and says where the value ends', () => {
    const source = Buffer.from('12 0 obj\n<</A 1>> stream', 'latin1');
    expect(parsePdfValue(source, 8)).toEqual({ value: new Map([['A', 1]]), end: 17 });
    expect(parse('12 0 R endobj').rest).toBe(' endobj');
    expect(parse('12 endobj').rest).toBe(' endobj');
    expect(parse('(a)(b)').rest).toBe('(b)');
    expect(parse('<41>/B').rest).toBe('/B');
  });

  it('does not take three numbers for a reference', () => {
    expect(parse('[1 0 5]').value).toEqual([1, 0, 5]);
    expect(parse('[1 0 R]').value).toEqual([{ object: 1 }]);
    expect(() => parse('[1 0 RG]')).toThrow(SyntaxError);
  });

  it.each(['', '<</A', '[1 2', '(open', '<41', '>>', 'what'])('refuses %j instead of running on', (source) => {
    expect(() => parse(source)).toThrow(SyntaxError);
  });
});
