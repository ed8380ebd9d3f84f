import { readLedger } from '../load/readLedger.ts';
import type { EntryKind, EntryValue, LedgerView } from '../model/ledgerView.ts';
import { yearAfter } from '../model/yearAfter.ts';
import { ledgerFields } from '../schema/ledgerForm.ts';
import { ledgerEntry } from './ledgerEntry.ts';
import { ledgerFiles } from './ledgerFiles.ts';
import { ledgerUses } from './ledgerUses.ts';
import type { LibraryContext } from './studioContext.ts';

/**
 * All facts, sources, help lines and words of the project: how each is printed, what is due, where it is used.
 * @param open a file's text as it stands on the disk. @param today YYYY-MM-DD.
 */
export function readLedgerView(
  context: LibraryContext,
  open: (file: string) => string | undefined,
  today: string,
): LedgerView {
  const { project, parsers } = context;
  const files = ledgerFiles(project, open);
  const ledger = parsers.ledger(readLedger(project).value).value;
  const sight = { ledger, uses: ledgerUses(context, ledger), today };
  // The first of two with one id counts, as everywhere (parseLedger).
  const seen = new Set<string>();
  const entries = files.flatMap(({ kind, file, entries: own }) =>
    [...own].flatMap(([id, value]) => {
      const key = `${kind} ${id}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [ledgerEntry({ kind, id, file, value }, sight)];
    }),
  );
  return {
    today,
    entries,
    files: files.map(({ entries: _, ...file }) => file),
    fields: fields(),
    fresh: freshEntries(today),
  };
}

function fields(): LedgerView['fields'] {
  return {
    fact: ledgerFields('fact'),
    source: ledgerFields('source'),
    helpline: ledgerFields('helpline'),
    word: ledgerFields('word'),
  };
}

/** As `talk new fact` writes them (commands/newFact). */
function freshEntries(today: string): Readonly<Record<EntryKind, EntryValue>> {
  const year = Number(today.slice(0, 4));
  return {
    fact: { year, status: 'dated', reviewBy: yearAfter(today) },
    source: { type: 'webpage', issued: year },
    helpline: { verifiedOn: today },
    word: {},
  };
}
