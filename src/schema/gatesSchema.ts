import * as z from 'zod';
import { type DiagnosticCode, type DiagnosticRule, diagnosticCodes } from '../model/diagnosticCodes.ts';

const levelSchema = z.enum(['error', 'warning', 'off']);

const gates = Object.entries(diagnosticCodes as Readonly<Record<string, DiagnosticRule>>).filter(
  ([, rule]) => rule.gate !== undefined,
);

/** `decks/gates.yaml`: what a project wants stricter or milder than the kit. Locked gates are read too, so that the author can be told. */
export const gatesSchema = z
  .strictObject({
    severity: z
      .strictObject(
        Object.fromEntries(gates.map(([code, rule]) => [code, levelSchema.optional().describe(rule.meaning)])),
      )
      .default({})
      .describe('A gate’s code, and `error`, `warning` or `off`. Privacy and help-line gates cannot be changed.'),
    allow: z
      .array(z.string().min(3))
      .default([])
      .describe('Names and titles in which a harmful word may stand, such as `International Rescue Committee`.'),
  })
  .describe('Severity of the gates in this project.');

export type Level = z.infer<typeof levelSchema>;

/** The wishes of gates.yaml that count, locked gates taken out. */
export interface Gates {
  readonly severity: Readonly<Partial<Record<DiagnosticCode, Level>>>;
  readonly allow: readonly string[];
}
