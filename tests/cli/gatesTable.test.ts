import { expect, it } from 'vitest';
import { gatesTable } from '../../src/cli/gatesTable.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const found = (code: Diagnostic['code']): Diagnostic => ({ severity: 'error', code, message: '' });

it('is one line a gate, in the order of the guide, with sums over all decks and what was found', () => {
  const table = gatesTable([
    { diagnostics: [found('missing-alt'), found('missing-alt'), found('bad-yaml')], checked: { 'missing-alt': 3 } },
    { diagnostics: [found('missing-alt')], checked: { 'over-slot': 1, 'missing-alt': 1200, 'empty-slide': 0 } },
  ]);
  const lines = table.split('\n');
  expect(lines.slice(1).sort()).toEqual([
    '  empty-slide       0 checked',
    '  missing-alt    1203 checked     3 found',
    '  over-slot         1 checked',
  ]);
});

it('is in the order of the table of codes, whatever comes first in a deck', () => {
  const rows = (checked: Readonly<Partial<Record<Diagnostic['code'], number>>>) =>
    gatesTable([{ diagnostics: [], checked }]).split('\n');
  expect(rows({ 'over-slot': 1, 'missing-alt': 1, 'empty-slide': 1 })).toEqual(
    rows({ 'missing-alt': 1, 'empty-slide': 1, 'over-slot': 1 }),
  );
});

it('has a head alone when nothing was looked at', () => {
  expect(gatesTable([]).split('\n')).toHaveLength(1);
});
