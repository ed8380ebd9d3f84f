import { expect, it } from 'vitest';
import { pictureFaults } from '../../../../src/pdf/tags/checks/pictureFaults.ts';
import { tagsOf } from '../../../support/tagsOf.ts';

const faults = (tag: string) => pictureFaults(tagsOf([tag]).tags);

it.each([
  ['Figure', '13-004'],
  ['Formula', '17-002'],
])('wants a %s to be told in words', (role, condition) => {
  const what = `${role} in object 10 has no alternative text`;
  for (const entry of ['', '/Alt ()', '/Alt (  )', '/Alt /Name'])
    expect(faults(`<</S /${role} ${entry}>>`)).toEqual([{ condition, what }]);
  for (const entry of ['/Alt (A)', '/ActualText (A)']) expect(faults(`<</S /${role} ${entry}>>`)).toEqual([]);
});

it('asks nothing of other tags', () => {
  expect(faults('<</S /P>>')).toEqual([]);
});
