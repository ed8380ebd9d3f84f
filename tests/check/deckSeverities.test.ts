import { describe, expect, it } from 'vitest';
import { deckSeverities } from '../../src/check/deckSeverities.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { type DiagnosticCode, type DiagnosticRule, diagnosticCodes } from '../../src/model/diagnosticCodes.ts';
import type { Severity } from '../../src/model/severity.ts';

const diagnostic = (code: DiagnosticCode, severity: Severity): Diagnostic => ({ code, severity, message: 'No.' });

const severity = (code: DiagnosticCode, given: Severity, external: boolean, strict: boolean): string | undefined =>
  deckSeverities([diagnostic(code, given)], { external, strict })[0]?.severity;

const rules = Object.entries<DiagnosticRule>(diagnosticCodes) as [DiagnosticCode, DiagnosticRule][];

describe('a deck of our own', () => {
  it('has the severity that each place gave', () => {
    for (const [code] of rules) {
      expect(severity(code, 'error', false, false)).toBe('error');
      expect(severity(code, 'warning', false, false)).toBe('warning');
    }
  });

  it('held strictly, has errors where the code is one, though the place was mild', () => {
    for (const [code, rule] of rules) expect(severity(code, 'warning', false, true)).toBe(rule.severity);
    expect(severity('too-many-words', 'error', false, true)).toBe('error');
  });
});

describe('a deck that was written for another tool', () => {
  it('is warned where the table of codes says so, and refused for all else', () => {
    for (const [code, rule] of rules) expect(severity(code, 'error', true, false)).toBe(rule.external ?? 'error');
    expect(severity('missing-picture', 'error', true, false)).toBe('warning');
    expect(severity('private-name', 'error', true, false)).toBe('error');
  });

  it('held strictly, is refused for what our own are refused for', () => {
    for (const [code, rule] of rules) expect(severity(code, rule.severity, true, true)).toBe(rule.severity);
  });
});
