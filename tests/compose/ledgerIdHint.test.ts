import { expect, it } from 'vitest';
import { ledgerIdHint } from '../../src/compose/ledgerIdHint.ts';

const hint = (known: readonly string[]) => ledgerIdHint('lake-depth', known, 'decks/facts.yaml');

it('names the id that is likely meant, and none that is merely the nearest', () => {
  expect(hint(['lake-dept', 'herds'])).toContain('`lake-dept`');
  expect(hint(['herds', 'famine'])).not.toMatch(/Did you mean/);
  expect(hint(['herds', 'famine'])).toContain('`herds`, `famine`');
});

it('says where many stand instead of naming them all', () => {
  const many = Array.from({ length: 13 }, (_, index) => `fact-about-something-${index}`);
  expect(hint(many)).toContain('decks/facts.yaml');
  expect(hint(many)).not.toContain('fact-about');
});

it('says so where there is none', () => {
  expect(hint([])).toBe('The ledger is empty.');
});
