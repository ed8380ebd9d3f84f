import { expect, it } from 'vitest';
import { headingFaults } from '../../../../src/pdf/tags/checks/headingFaults.ts';
import { tagsOf } from '../../../support/tagsOf.ts';

function conditions(...roles: string[]): string[] {
  const kids = roles.map((_, index) => `${11 + index} 0 R`).join(' ');
  const { tags } = tagsOf([`<</S /Document /K [${kids}]>>`, ...roles.map((role) => `<</S /${role}>>`)]);
  return headingFaults(tags).map(({ condition }) => condition);
}

it('accepts headings that go down one at a time and up at will', () => {
  expect(conditions('P', 'H1', 'H2', 'P', 'H3', 'H1', 'H2', 'H2')).toEqual([]);
  expect(conditions('H1', 'H2', 'H3', 'H4', 'H5', 'H6')).toEqual([]);
  expect(conditions('P')).toEqual([]);
});

it('finds a first heading of another level, once', () => {
  expect(conditions('H2', 'H2', 'H1')).toEqual(['14-002']);
  expect(conditions('H3', 'H4')).toEqual(['14-002']);
});

it('finds every level that is left out', () => {
  expect(conditions('H1', 'H3', 'H1', 'H2', 'H4')).toEqual(['14-003', '14-003']);
});

it('finds headings without a level', () => {
  expect(conditions('H1', 'H', 'H2')).toEqual(['14-007']);
});
