import type { Diagnostic } from '../model/diagnostic.ts';
import { type DiagnosticCode, diagnosticCodes } from '../model/diagnosticCodes.ts';

interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly checked: Readonly<Partial<Record<DiagnosticCode, number>>>;
}

/** Each gate, how many things it looked at in all decks, and how many of them it complained of; in the order of the guide's table. */
export function gatesTable(checks: readonly Checked[]): string {
  const codes = (Object.keys(diagnosticCodes) as DiagnosticCode[]).filter((code) =>
    checks.some(({ checked }) => checked[code] !== undefined),
  );
  const width = Math.max(0, ...codes.map((code) => code.length));
  const lines = codes.map((code) => {
    const checked = checks.reduce((sum, one) => sum + (one.checked[code] ?? 0), 0);
    const found = checks.reduce(
      (sum, one) => sum + one.diagnostics.filter((diagnostic) => diagnostic.code === code).length,
      0,
    );
    return `  ${code.padEnd(width)}  ${String(checked).padStart(6)} checked  ${found === 0 ? '' : `${String(found).padStart(4)} found`}`.trimEnd();
  });
  return ['Gates', ...lines].join('\n');
}
