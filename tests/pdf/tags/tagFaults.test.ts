import { expect, it } from 'vitest';
import type { Painted } from '../../../src/pdf/tags/completeTags.ts';
import { tagFaults } from '../../../src/pdf/tags/tagFaults.ts';
import { taggedPdf } from '../../support/taggedPdf.ts';

const painted: readonly Painted[] = [{ object: 4, marks: [0], drawn: 1, missingGlyph: false }];
const paragraph = '<</S /P /Pg 4 0 R /K 0>>';
const conditions = (tag: string, change: Readonly<Record<number, string>> = {}, objects: readonly string[] = []) =>
  tagFaults(taggedPdf([tag, ...objects], change), painted).map(({ condition }) => condition);

/** The catalog with one entry exchanged. */
function catalog(from: string, to: string): Readonly<Record<number, string>> {
  const whole =
    '<</Type /Catalog /Pages 3 0 R /StructTreeRoot 6 0 R /MarkInfo <</Marked true>> /Lang (en) /ViewerPreferences <</DisplayDocTitle true>>>>';
  expect(whole).toContain(from);
  return { 2: whole.replace(from, to) };
}

it('accepts a document without fault', () => {
  expect(conditions(paragraph)).toEqual([]);
});

it.each([
  ['/MarkInfo <</Marked true>>', '', '01-005'],
  ['/Marked true', '/Marked false', '01-005'],
  ['/Marked true', '/Marked true /Suspects true', '01-007'],
  ['/DisplayDocTitle true', '', '07-001'],
  ['/DisplayDocTitle true', '/DisplayDocTitle false', '07-002'],
  ['/Lang (en)', '', '11-001'],
  ['/Lang (en)', '/Lang (en) /OCProperties <<>>', '20-001'],
  ['/Lang (en)', '/Lang (en) /AcroForm <<>>', '25-001'],
  ['/StructTreeRoot 6 0 R', '', '01-005'],
])('asks of the catalog: %s is not %s (%s)', (from, to, condition) => {
  expect(conditions(paragraph, catalog(from, to))).toEqual([condition]);
});

it('finds a lock', () => {
  const locked = taggedPdf([paragraph]).toString('latin1').replace('/Info 1 0 R', '/Info 1 0 R/Encrypt 9 0 R');
  expect(tagFaults(Buffer.from(locked, 'latin1'), painted).map(({ condition }) => condition)).toEqual(['26-001']);
});

it.each([
  ['headings', '<</S /H2 /Pg 4 0 R /K 0>>', '14-002'],
  ['pictures', '<</S /Figure /Pg 4 0 R /K 0>>', '13-004'],
  ['structure', '<</S /Strong /Pg 4 0 R /K 0>>', '02-001'],
  ['content', '<</S /P /Pg 4 0 R /K [0 1]>>', '01-005'],
])('asks the check of %s', (_, tag, condition) => {
  expect(conditions(tag)).toEqual([condition]);
});

it('asks the checks of links and fonts', () => {
  const page = { 4: '<</Type /Page /Annots [11 0 R] /Tabs /S>>' };
  expect(conditions(paragraph, page, ['<</Subtype /Text /Contents (A)>>'])).toEqual(['28-002', '28-011']);
  expect(conditions(paragraph, {}, ['<</Type /Font /Subtype /TrueType>>'])).toEqual(['31-009']);
});
