import { reviewState } from '../model/factReview.ts';
import { factText } from '../model/factText.ts';
import { checkState, dayOfUse } from '../model/lastCheck.ts';
import type { Ledger } from '../model/ledger.ts';
import type { EntryDue, EntryKind, EntryValue, LedgerEntry } from '../model/ledgerView.ts';
import { entryFaults } from '../schema/ledgerForm.ts';
import type { LedgerUses, TellingTalk } from './ledgerUses.ts';

/** All that an entry is seen against. */
export interface LedgerSight {
  readonly ledger: Ledger;
  readonly uses: LedgerUses;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** An entry as the page lists it. @param value as it stands in its file. */
export function ledgerEntry(
  { kind, id, file, value }: { kind: EntryKind; id: string; file: string; value: EntryValue },
  { ledger, uses, today }: LedgerSight,
): LedgerEntry {
  const faults = entryFaults(kind, value);
  return {
    kind,
    id,
    file,
    value,
    faults,
    text: (faults.length === 0 ? printedText(kind, id, ledger) : undefined) ?? writtenText(value) ?? id,
    sources: sourceIds(value).map((source) => ledger.sources.get(source)?.short ?? source),
    due: dueOf(kind, value, today, uses.talksOf(kind, id)),
    uses: uses.of(kind, id),
  };
}

function printedText(kind: EntryKind, id: string, ledger: Ledger): string | undefined {
  switch (kind) {
    case 'fact': {
      const fact = ledger.facts.get(id);
      return fact === undefined ? undefined : factText(fact, undefined);
    }
    case 'source':
      return ledger.sources.get(id)?.title;
    case 'helpline':
      return ledger.helpLines.get(id)?.name;
    case 'word':
      return ledger.glossary.get(id)?.meaning;
  }
}

function writtenText({ text, title, name, meaning }: EntryValue): string | undefined {
  return [text, title, name, meaning].find((one) => typeof one === 'string');
}

function sourceIds({ source }: EntryValue): string[] {
  return [source].flat().filter((one) => typeof one === 'string');
}

/** Today, and on the day of each talk that is still to be given: the worst of them, the earliest first. */
function dueOf(
  kind: EntryKind,
  { reviewBy, verifiedOn, check }: EntryValue,
  today: string,
  talks: readonly TellingTalk[],
): EntryDue | undefined {
  if (kind === 'word')
    return check === undefined ? undefined : { state: 'unconfirmed', day: undefined, talk: undefined };
  const day = kind === 'fact' ? reviewBy : kind === 'helpline' ? verifiedOn : undefined;
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const stateOn = (use: string) => (kind === 'fact' ? reviewState(day, use) : checkState(day, use));
  const coming = talks
    .filter(({ date }) => date !== undefined && date > today)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const days = [undefined, ...coming].map((talk) => ({ talk, state: stateOn(dayOfUse(today, talk?.date)) }));
  const worst = days.find(({ state }) => state === 'past') ?? days.find(({ state }) => state === 'soon');
  if (worst?.state === undefined) return undefined;
  const { talk, state } = worst;
  return { state, day, talk: talk === undefined ? undefined : { name: talk.name, title: talk.title } };
}
