import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnosticCodes.ts';
import type { CheckContext, Rule } from './rule.ts';

/**
 * Makes a rule of two questions: which things of a deck it looks at, and what is wrong with one of them.
 * The count of things is what `talk check` reports as checked: a gate that looked at nothing has proved nothing.
 */
export function ruleOver<T>(
  codes: readonly DiagnosticCode[],
  subjects: (deck: Deck, context: CheckContext) => readonly T[],
  judge: (subject: T, deck: Deck, context: CheckContext) => readonly Diagnostic[],
): Rule {
  return (deck, context) => {
    const things = subjects(deck, context);
    return {
      diagnostics: things.flatMap((thing) => judge(thing, deck, context)),
      checked: Object.fromEntries(codes.map((code) => [code, things.length])),
    };
  };
}
