import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { helpLineText } from '../support/makeDeck.ts';

/** What is told of help lines, each with the keys given: `line code → the entry it is held against`. */
function told(lines: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  const text = Object.entries(lines)
    .map(([id, keys]) => helpLineText(id, keys))
    .join('');
  return parseLedger([{ kind: 'helplines', file: 'decks/helplines.yaml', text }]).diagnostics.map(
    ({ at, severity, code, related }) =>
      `${at?.line} ${severity} ${code} → ${related?.map((place) => place.line).join(' ')}`,
  );
}

describe('two help lines with one number', () => {
  it.each(['1-800-555-0100', '+1 (800) 555 0100', '800.555.0100'])(
    'are told of, the number written %s as well, with the place of the first',
    (phone) => {
      expect(told({ a: { phone: '1-800-555-0100' }, b: { phone: '"911"' }, c: { phone } })).toEqual([
        '17 warning shared-number → 1',
      ]);
    },
  );

  it('are told of when the same word is texted to it', () => {
    const text = (number: string, keyword?: string) => ({
      text: `{ number: "${number}"${keyword === undefined ? '' : `, keyword: ${keyword}`} }`,
    });
    expect(told({ a: text('55522', 'HELP'), b: text('55522', 'help'), c: text('55522', 'INFO') })).toEqual([
      '10 warning shared-number → 1',
    ]);
    expect(told({ a: text('55522'), b: text('555-22') })).toEqual(['10 warning shared-number → 1']);
  });

  it('are both told of beside the first, when there are three', () => {
    const phone = '1-800-555-0100';
    expect(told({ a: { phone }, b: { phone }, c: { phone } })).toEqual([
      '9 warning shared-number → 1',
      '17 warning shared-number → 1',
    ]);
  });

  it('are no such two when one is called and the other texted, when digits differ, and within one entry', () => {
    const lines = {
      a: { phone: '"988"', text: '{ number: "988" }' },
      b: { text: '{ number: "911" }' },
      c: { phone: '"911"' },
      d: { phone: '1-800-555-0101' },
      e: { phone: '1-880-555-0101' },
      f: { phone: '1-23-456' },
      g: { phone: '23-456' },
    };
    expect(told(lines)).toEqual([]);
  });
});
