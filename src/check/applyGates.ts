import type { Diagnostic } from '../model/diagnostic.ts';
import type { Gates } from '../schema/gatesSchema.ts';

/** Diagnostics with the severities that the project wants; those of gates that are off are left out. */
export function applyGates(diagnostics: readonly Diagnostic[], { severity }: Gates): Diagnostic[] {
  return diagnostics.flatMap((one) => {
    const wanted = severity[one.code] ?? one.severity;
    return wanted === 'off' ? [] : [{ ...one, severity: wanted }];
  });
}
