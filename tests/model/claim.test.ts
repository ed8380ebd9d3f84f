import { describe, expect, it } from 'vitest';
import { factClaim, helpLineClaim } from '../../src/model/claim.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { factText, helpLineText } from '../support/makeDeck.ts';

const fact = (lines: Readonly<Record<string, string>>) => {
  const text = factText('one', { text: 'people', value: '12000', unit: 'people', ...lines });
  const read = parseLedger([{ kind: 'facts', file: 'decks/facts.yaml', text }]).value.facts.get('one');
  if (read === undefined) throw new Error('It cannot be read.');
  return read;
};
const line = (lines: Readonly<Record<string, string>> = {}) => {
  const text = helpLineText('one', { phone: '1-800', ...lines });
  const read = parseLedger([{ kind: 'helplines', file: 'decks/helplines.yaml', text }]).value.helpLines.get('one');
  if (read === undefined) throw new Error('It cannot be read.');
  return read;
};

describe('the hash of a fact', () => {
  const { hash } = factClaim(fact({}));

  it.each<[string, Readonly<Record<string, string>>]>([
    ['its figure', { value: '13000' }],
    ['its words', { text: 'persons' }],
    ['its unit', { unit: 'families' }],
    ['its year', { year: '2011' }],
    ['its hedge', { status: 'hearsay', hedge: 'some say that' }],
  ])('changes with %s', (_, lines) => expect(factClaim(fact(lines)).hash).not.toBe(hash));

  it.each<[string, Readonly<Record<string, string>>]>([
    ['when it is to be reviewed', { reviewBy: '2031-01-01' }],
    ['its note', { note: 'a note' }],
    ['who may see it', { audience: 'adult' }],
  ])('stays with %s, and in another language', (_, lines) => expect(factClaim(fact(lines), 'de').hash).toBe(hash));

  it('goes with words that hold its figure', () => {
    expect(factClaim(fact({})).words).toBe('people; 12,000 people');
    expect(factClaim(fact({}), 'de').words).toBe('people; 12.000 people');
    expect(factClaim(fact({ text: '"some {value} of them"' })).words).toBe('some 12,000 of them');
  });
});

it('a help line is claimed by all that one can reach it by, and by nothing else', () => {
  const { hash, words } = helpLineClaim(line({ text: '{ number: "233733", keyword: HELP }' }));
  expect(words).toBe('A help line, 1-800, text HELP to 233733');
  expect(helpLineClaim(line({ text: '{ number: "233734", keyword: HELP }' })).hash).not.toBe(hash);
  expect(helpLineClaim(line({ phone: '1-801' })).hash).not.toBe(helpLineClaim(line()).hash);
  expect(helpLineClaim(line({ verifiedOn: '2026-11-20', hours: 'at night' })).hash).toBe(helpLineClaim(line()).hash);
});
