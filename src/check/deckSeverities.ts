import type { Diagnostic } from '../model/diagnostic.ts';
import { type DiagnosticRule, diagnosticCodes } from '../model/diagnosticCodes.ts';
import type { Severity } from '../model/severity.ts';
import type { CheckContext } from './rule.ts';

/**
 * Diagnostics as severe as they are in this deck. One that was written for another tool is built all the same where our own are
 * refused, as the table of codes says. Held strictly, what is an error by its code is one, whatever spoke for it.
 */
export function deckSeverities(
  diagnostics: readonly Diagnostic[],
  context: Pick<CheckContext, 'external' | 'strict'>,
): Diagnostic[] {
  return diagnostics.map((one) => ({ ...one, severity: severityOf(diagnosticCodes[one.code], one, context) }));
}

function severityOf(
  rule: DiagnosticRule,
  { severity }: Pick<Diagnostic, 'severity'>,
  { external, strict }: Pick<CheckContext, 'external' | 'strict'>,
): Severity {
  if (strict && rule.severity === 'error') return 'error';
  return external && rule.external !== undefined ? rule.external : severity;
}
