import { expect, it } from 'vitest';
import { applyGates } from '../../src/check/applyGates.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const found: readonly Diagnostic[] = [
  { severity: 'error', code: 'over-slot', message: 'a' },
  { severity: 'warning', code: 'harmful-word', message: 'b' },
  { severity: 'warning', code: 'duplicate-title', message: 'c' },
];

it('gives each gate the severity that the project wants, and leaves out what is off', () => {
  const gates = {
    severity: { 'over-slot': 'warning', 'harmful-word': 'error', 'duplicate-title': 'off' },
    allow: [],
    words: [],
  } as const;
  expect(applyGates(found, gates).map(({ severity, code }) => [severity, code])).toEqual([
    ['warning', 'over-slot'],
    ['error', 'harmful-word'],
  ]);
});

it('changes nothing without wishes', () => {
  expect(applyGates(found, { severity: {}, allow: [], words: [] })).toEqual(found);
});
