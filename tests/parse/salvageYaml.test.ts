import { expect, it, vi } from 'vitest';
import * as z from 'zod';
import { salvageYaml } from '../../src/parse/salvageYaml.ts';
import { yamlDocument } from '../../src/parse/yamlDocument.ts';

const schema = z.strictObject({
  name: z.string(),
  size: z.number().optional(),
  parts: z.array(z.union([z.string(), z.strictObject({ a: z.number(), b: z.number().optional() })])).default([]),
  records: z.record(z.string(), z.strictObject({ n: z.number() })).optional(),
});

it('takes out all that is refused, and keeps what stands behind it', () => {
  const document = yamlDocument(`name: x
size: big
unknown: 1
more: 2
parts: [a, 1, { a: 2 }, 3, { a: x }, c]
records: { one: { n: 1 }, two: { n: a }, three: {}, four: { n: 4 } }
`);
  const salvaged = salvageYaml(document, schema);
  expect(salvaged?.value).toEqual({
    name: 'x',
    parts: ['a', { a: 2 }, 'c'],
    records: { one: { n: 1 }, four: { n: 4 } },
  });
  expect(salvaged?.leftOut.map((path) => path.join('.')).sort()).toEqual([
    'more',
    'parts.1',
    'parts.3',
    'parts.4',
    'records.three',
    'records.two',
    'size',
    'unknown',
  ]);
  expect(document.toJS()).toEqual(salvaged?.value);
});

it('takes a record once that has several mistakes', () => {
  const records = z.record(z.string(), z.strictObject({ n: z.number(), m: z.number() }));
  const salvaged = salvageYaml(yamlDocument('a: { n: x, o: 1 }\nb: { n: 1, m: 2 }\n'), records);
  expect(salvaged).toEqual({ value: { b: { n: 1, m: 2 } }, leftOut: [['a']] });
});

it.each(['size: 1\n', 'name: 1\n', 'name: 1\nsize: big\n', '[a]\n'])('cannot spare what must be there: %j', (text) => {
  expect(salvageYaml(yamlDocument(text), schema)).toBeUndefined();
});

it('holds what is left against the schema as often for a hundred mistakes as for one', () => {
  const looks = (count: number): number => {
    const records = z.record(z.string(), z.strictObject({ n: z.number() }));
    const parse = vi.spyOn(records, 'safeParse');
    salvageYaml(yamlDocument(Array.from({ length: count }, (_, one) => `k${one}: { m: 1 }\n`).join('')), records);
    return parse.mock.calls.length;
  };
  expect(looks(100)).toBe(looks(1));
});
