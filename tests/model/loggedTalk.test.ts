import { expect, it } from 'vitest';
import { isSameHost } from '../../src/model/loggedTalk.ts';

it.each<[string | undefined, string | undefined, boolean]>([
  ['First Lutheran', 'first  lutheran', true],
  ['First Lutheran', 'First Lutheran Church, Fargo', true],
  ['St. Mary’s', "St Mary's", true],
  ['Ақтау мектебі', 'АҚТАУ МЕКТЕБІ', true],
  ['First Lutheran', 'Second Lutheran', false],
  ['Hope', 'Hopeful Church', false],
  ['First Church Lutheran', 'First Lutheran', false],
  ['', 'Hope', false],
  ['–', '–', false],
  [undefined, undefined, false],
])('%j and %j: %s', (one, other, same) => {
  expect(isSameHost(one, other)).toBe(same);
  expect(isSameHost(other, one)).toBe(same);
});
