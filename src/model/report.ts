import type { Diagnostic } from './diagnostic.ts';
import { type DiagnosticCode, type DiagnosticRule, diagnosticCodes } from './diagnosticCodes.ts';

/** What is said of one mistake; its severity only where it is not the one that the table of codes gives. */
type Reported = Omit<Diagnostic, 'code' | 'severity'> & Partial<Pick<Diagnostic, 'severity'>>;

/** A diagnostic, its severity from the table of codes unless the place asks for another. */
export function report(code: DiagnosticCode, reported: Reported): Diagnostic {
  const { severity }: DiagnosticRule = diagnosticCodes[code];
  return { severity, code, ...reported };
}
