import type { Diagnostic } from '../model/diagnostic.ts';
import { type Ledger, mayBeUnread } from '../model/ledger.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { report } from '../model/report.ts';
import { ledgerIdHint } from './ledgerIdHint.ts';

/** Facts that hard questions and job aids name, of a deck or of all, stand in the ledger, and none of them is banned. */
export function handoutFacts({ handoutTexts }: DeckManifest, ledger: Ledger): Diagnostic[] {
  const named = [handoutTexts, ledger.handoutTexts].flatMap((texts) => [
    ...(texts?.hardQuestions ?? []),
    ...(texts?.jobAid === undefined ? [] : [{ facts: texts.jobAid.facts, at: texts.jobAid.factsAt }]),
  ]);
  return named.flatMap(({ facts = [], at }) =>
    facts.flatMap((id) => {
      const fact = ledger.facts.get(id);
      if (fact?.status === 'banned') {
        return [
          report('banned-fact', { message: `Fact \`${id}\` is banned.`, at, hint: 'Name another fact, or none.' }),
        ];
      }
      if (fact !== undefined || mayBeUnread(ledger.unread.facts, id)) return [];
      const known = [...ledger.facts.keys()];
      return [
        report('unknown-fact', {
          message: `There is no fact \`${id}\`.`,
          at,
          hint: ledgerIdHint(id, known, 'decks/facts.yaml'),
        }),
      ];
    }),
  );
}
