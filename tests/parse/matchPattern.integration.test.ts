import { expect, it } from 'vitest';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';

const long = `${'a'.repeat(60)}!`;

/** Each takes the two seconds that are given to an expression: no unit test. */
it.each([
  ['in the front matter', `---\nseparator: "(a+)+$"\n---\n${long}\n`, {}, 'talk.md:2:12'],
  ['for notes', `---\nnotesSeparator: "(a|a)*$"\n---\n${long}\n`, {}, 'talk.md:2:17'],
  [
    'in reveal-md.json',
    long,
    { revealMd: { file: 'reveal-md.json', text: '{"separator": "(a*)*b"}' } },
    'reveal-md.json:1:15',
  ],
  ['on the command line', long, { given: { verticalSeparator: '(a+)+$' } }, 'talk.md:1:1'],
])('an expression without an end is told of: %s', (_, text, around, place) => {
  const { value, diagnostics } = parseExternalDeck('talk', 'talk.md', text, around);
  expect(value).toBeUndefined();
  expect(
    diagnostics.map(({ code, severity, at }) => `${at?.file}:${at?.line}:${at?.column} ${severity} ${code}`),
  ).toEqual([`${place} error bad-value`]);
});
