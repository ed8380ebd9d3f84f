import { expect, it } from 'vitest';
import { type DiagnosticRule, diagnosticCodes } from '../../src/model/diagnosticCodes.ts';
import { readRules } from '../../src/talk/readRules.ts';
import { tempProject } from '../support/tempProject.ts';

const rulesOf = (files: Readonly<Record<string, string>>) => {
  const { root } = tempProject(files);
  return readRules({ root, kit: process.cwd() });
};

it('reads the severities that a project wants, its words, and what it allows', () => {
  const rules = rulesOf({
    'decks/gates.yaml':
      'severity:\n  harmful-word: error\n  duplicate-title: off\nallow: [Prairie Rescue Mission]\nwords: [{ say: rescue, better: help }]\n',
  });
  expect(rules.gates).toEqual({
    severity: { 'harmful-word': 'error', 'duplicate-title': 'off' },
    allow: ['Prairie Rescue Mission'],
    words: [{ say: 'rescue', better: 'help', cased: false }],
  });
  expect(rules.diagnostics).toEqual([]);
});

const locked = Object.entries(diagnosticCodes as Readonly<Record<string, DiagnosticRule>>).flatMap(([code, rule]) =>
  rule.gate === 'locked' ? [code] : [],
);

it('locks the gates of privacy and help lines', () => {
  expect(locked).toEqual(
    expect.arrayContaining([
      'private-name',
      'private-combination',
      'possible-name',
      'unverified-helpline',
      'missing-helplines',
      'missing-care-note',
    ]),
  );
});

it.each(locked)('answers a wish to change %s with an error at its line, and does not follow it', (code) => {
  const rules = rulesOf({ 'decks/gates.yaml': `severity:\n  over-slot: warning\n  ${code}: off\n` });
  expect(rules.gates.severity).toEqual({ 'over-slot': 'warning' });
  expect(rules.diagnostics).toMatchObject([
    { severity: 'error', code: 'locked-gate', at: { file: 'decks/gates.yaml', line: 3, column: 3 } },
  ]);
});

it('says of a code that is no gate that it is unknown', () => {
  const rules = rulesOf({ 'decks/gates.yaml': 'severity:\n  harmfull-word: off\n' });
  expect(rules.diagnostics).toMatchObject([
    { code: 'unknown-key', at: { line: 2, column: 3 }, hint: 'Did you mean `harmful-word`?' },
  ]);
});

it('needs consent for photographs on which people can be recognized', () => {
  const credits =
    'assets/photos/a.jpg: { licence: CC0, author: Somebody, people: true }\nassets/photos/b.jpg: { licence: CC0, author: Somebody, people: false }\n';
  const rules = rulesOf({ 'assets/credits.yaml': credits });
  expect(rules.diagnostics).toMatchObject([{ code: 'bad-value', at: { file: 'assets/credits.yaml', line: 1 } }]);
});

it('wishes nothing where no file is', () => {
  expect(rulesOf({})).toEqual({
    gates: { severity: {}, allow: [], words: [] },
    privacy: undefined,
    credits: new Map(),
    diagnostics: [],
  });
});
