import type { Diagnostic } from '../model/diagnostic.ts';
import { type Ledger, mayBeUnread } from '../model/ledger.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { report } from '../model/report.ts';
import { ledgerIdHint } from './ledgerIdHint.ts';

/** Help lines that cards name, of a deck or of all, stand in the ledger. Whether a talk names them is its own affair. */
export function cardHelpLines(
  { handoutTexts }: DeckManifest,
  { helpLines, unread, handoutTexts: shared }: Ledger,
): Diagnostic[] {
  const known = [...helpLines.keys()];
  return [handoutTexts?.card, shared.card].flatMap((card) =>
    (card?.helpLines ?? [])
      .filter((id) => !helpLines.has(id) && !mayBeUnread(unread.helpLines, id))
      .map((id) =>
        report('unknown-helpline', {
          message: `There is no help line \`${id}\`.`,
          ...(card?.helpLinesAt === undefined ? {} : { at: card.helpLinesAt }),
          hint: ledgerIdHint(id, known, 'decks/helplines.yaml'),
        }),
      ),
  );
}
