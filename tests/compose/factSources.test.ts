import { expect, it } from 'vitest';
import { factSources } from '../../src/compose/factSources.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { factText } from '../support/makeDeck.ts';

const { value: ledger } = parseLedger([
  {
    kind: 'sources',
    file: 's.yaml',
    text: ['a', 'b', 'c'].map((id) => `${id}: { type: report, title: T, short: ${id} }\n`).join(''),
  },
  {
    kind: 'facts',
    file: 'f.yaml',
    text:
      factText('one', { source: 'b' }) +
      factText('two', { source: '[a, b]' }) +
      factText('lost', { source: '[y, c, z]' }),
  },
]);

const facts = (...ids: string[]) => ids.flatMap((id) => ledger.facts.get(id) ?? []);

it('gives each source once, in order of first use', () => {
  const diagnostics: Diagnostic[] = [];
  expect(factSources(facts('one', 'two', 'one'), ledger, diagnostics).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(factSources([], ledger, diagnostics)).toEqual([]);
  expect(diagnostics).toEqual([]);
});

it('tells of each source that there is not, at the fact', () => {
  const diagnostics: Diagnostic[] = [];
  expect(factSources(facts('lost'), ledger, diagnostics).map(({ id }) => id)).toEqual(['c']);
  expect(
    diagnostics.map(({ code, severity, at }) => `${at?.file}:${at?.line}:${at?.column} ${severity} ${code}`),
  ).toEqual(['f.yaml:17:1 error unknown-source', 'f.yaml:17:1 error unknown-source']);
});
