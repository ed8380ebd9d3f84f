import { expect, it } from 'vitest';
import * as z from 'zod';
import { parseRecords } from '../../src/parse/parseRecords.ts';

const schema = z.record(z.string(), z.strictObject({ size: z.number() }));

it('gives each record its id and the place of its key, in order', () => {
  expect(parseRecords('a.yaml', '# sizes\r\nlake: { size: 3 }\r\n2010:\r\n  size: 4\r\n', schema)).toEqual({
    // Whole numbers come first in records of JavaScript's.
    value: [
      { id: '2010', size: 4, at: { file: 'a.yaml', line: 3, column: 1, length: 4 } },
      { id: 'lake', size: 3, at: { file: 'a.yaml', line: 2, column: 1, length: 4 } },
    ],
    diagnostics: [],
    unread: { ids: new Set(), whole: false },
  });
});

it.each(['', '# nothing yet\n'])('reads no records from %j', (text) => {
  expect(parseRecords('a.yaml', text, schema)).toEqual({
    value: [],
    diagnostics: [],
    unread: { ids: new Set(), whole: false },
  });
});

it('leaves a record out that is wrong, and says which', () => {
  const text = 'lake: { size: 3 }\nhill: { size: high }\npond: { size: 1 }\n';
  const { value, diagnostics, unread } = parseRecords('a.yaml', text, schema);
  expect(value.map(({ id, at }) => [id, at.line])).toEqual([
    ['lake', 1],
    ['pond', 3],
  ]);
  expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([
    ['bad-value', { file: 'a.yaml', line: 2, column: 15, length: 4 }],
  ]);
  expect(unread).toEqual({ ids: new Set(['hill']), whole: false });
});

it.each(['lake: [\n', '- lake\n', 'lake: { size: "3 }\nhill: { size: 2 }\n'])(
  'cannot tell which records a file holds that cannot be read: %j',
  (text) => {
    const { value, diagnostics, unread } = parseRecords('a.yaml', text, schema);
    expect([value, diagnostics.length, unread.whole]).toEqual([[], 1, true]);
  },
);
