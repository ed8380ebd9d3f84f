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
  });
});

it.each(['', '# nothing yet\n'])('reads no records from %j', (text) => {
  expect(parseRecords('a.yaml', text, schema)).toEqual({ value: [], diagnostics: [] });
});

it('gives no record when one is wrong, and says which', () => {
  const { value, diagnostics } = parseRecords('a.yaml', 'lake: { size: 3 }\nhill: { size: high }\n', schema);
  expect(value).toEqual([]);
  expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([
    ['bad-value', { file: 'a.yaml', line: 2, column: 15, length: 4 }],
  ]);
});
