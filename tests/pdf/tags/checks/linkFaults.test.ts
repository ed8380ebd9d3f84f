import { expect, it } from 'vitest';
import { pdfPages } from '../../../../src/pdf/pageObjects.ts';
import { linkFaults } from '../../../../src/pdf/tags/checks/linkFaults.ts';
import { tagsOf } from '../../../support/tagsOf.ts';

/** Faults of a page with the one annotation 11, which stands in a tag of `role`. */
function conditions(annotation: string, role = 'Link', tabs = '/Tabs /S'): string[] {
  const objects = [`<</S /${role} /K <</Type /OBJR /Obj 11 0 R>>>>`, annotation];
  const { pdf, tags } = tagsOf(objects, { 4: `<</Type /Page /Annots [11 0 R] ${tabs}>>` });
  return linkFaults(pdf, tags, pdfPages(pdf)).map(({ condition, what }) => `${condition} ${what}`);
}

const link = '<</Subtype /Link /Contents (A)>>';

it('accepts a link in its tag that says where it leads, on a page in the order of its tags', () => {
  expect(conditions(link)).toEqual([]);
});

it('finds what is wrong with one', () => {
  expect(conditions('<</Subtype /Link>>')).toEqual(['28-012 link 11 does not say where it leads']);
  expect(conditions(link, 'Span')).toEqual(['28-011 link 11 stands in no Link tag']);
  expect(conditions('<</Subtype /Text /Contents (A)>>')).toEqual(['28-002 annotation 11 is no link']);
});

it('finds pages that are walked through in another order, or in none', () => {
  expect(conditions(link, 'Link', '')).toEqual(['28-008 page 4 has links out of order']);
  expect(conditions(link, 'Link', '/Tabs /R')).toEqual(['28-009 page 4 has links out of order']);
});

it('finds a link that no tag knows', () => {
  const { pdf, tags } = tagsOf(['<</S /P>>', link], { 4: '<</Type /Page /Annots [11 0 R] /Tabs /S>>' });
  expect(linkFaults(pdf, tags, pdfPages(pdf)).map(({ condition }) => condition)).toEqual(['28-011']);
});

it('asks nothing of a page without links', () => {
  const { pdf, tags } = tagsOf(['<</S /P>>'], { 4: '<</Type /Page>>' });
  expect(linkFaults(pdf, tags, pdfPages(pdf))).toEqual([]);
});
