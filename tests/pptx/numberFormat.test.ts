import { expect, it } from 'vitest';
import { numberFormat } from '../../src/pptx/chartPart.ts';

const lines = (...texts: string[]) => ({ lines: texts.map((text) => ({ label: '', values: [0], texts: [text] })) });

it('prints figures as they were written', () => {
  expect(numberFormat(lines('12', '1400'), 0)).toBe('0');
  expect(numberFormat(lines('12', '1,400'), 0)).toBe('#,##0');
  expect(numberFormat(lines('US$70,000', 'US$900'), 0)).toBe('"US$"#,##0');
  expect(numberFormat(lines('4.5 %', '3.25 %'), 0)).toBe('0.00" %"');
});

it('keeps what stands around figures only where all have it, and has no mark of its own in quotes', () => {
  expect(numberFormat(lines('US$5', '7'), 0)).toBe('0');
  expect(numberFormat(lines('5 "old"'), 0)).toBe('0" \'old\'"');
  expect(numberFormat(lines('', ''), 0)).toBe('0');
});
