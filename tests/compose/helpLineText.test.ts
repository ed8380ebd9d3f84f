import { expect, it } from 'vitest';
import { helpLineParts, helpLineText } from '../../src/compose/helpLineText.ts';
import type { HelpLine } from '../../src/model/ledger.ts';

const least: HelpLine = {
  id: 'a',
  name: 'A line',
  hours: 'always',
  languages: ['English'],
  region: 'US',
  for: 'Anyone.',
  verifiedOn: '2026-11-01',
  at: { file: 'decks/helplines.yaml', line: 1, column: 1, length: 1 },
};

const full: HelpLine = {
  ...least,
  phone: '1-800-555-0100',
  tty: '711',
  text: { number: '233733', keyword: 'HELP' },
  chat: 'example.org/chat',
  email: 'help@example.org',
};

it.each<[string | undefined, string | undefined, string | undefined]>([
  [undefined, 'A line, 1-800-555-0100', 'A line'],
  ['name', 'A line', 'A line'],
  ['phone', '1-800-555-0100', undefined],
  ['tty', '711', undefined],
  ['text', '233733', undefined],
  ['keyword', 'HELP', undefined],
  ['chat', 'example.org/chat', undefined],
  ['email', 'help@example.org', undefined],
  ['hours', 'always', 'always'],
  ['region', undefined, undefined],
  ['languages', undefined, undefined],
])('prints as %s %s, and of a line that has no more than it must %s', (part, ofFull, ofLeast) => {
  expect(helpLineText(full, part)).toBe(ofFull);
  expect(helpLineText(least, part)).toBe(ofLeast);
});

it('tells which parts there are', () => {
  expect(helpLineParts(least)).toEqual(['name', 'hours']);
  expect(helpLineParts(full)).toEqual(['name', 'phone', 'tty', 'text', 'keyword', 'chat', 'email', 'hours']);
  expect(helpLineText(full, 'constructor')).toBeUndefined();
});
