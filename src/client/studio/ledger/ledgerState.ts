import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LedgerView } from '../../../model/ledgerView.ts';
import { type AskError, ask } from '../server/ask.ts';
import { useAnswer } from '../server/useAnswer.ts';

const newest = signal<LedgerView | undefined>(undefined);

/** The ledger as the server last told it, and asked for again whenever something has changed. */
export function useLedger(): { readonly ledger: LedgerView | undefined; readonly error: AskError | undefined } {
  const { value, error } = useAnswer<LedgerView>('/ledger');
  useEffect(() => {
    if (value !== undefined) newest.value = value;
  }, [value]);
  return { ledger: newest.value, error };
}

export function newestLedger(): LedgerView | undefined {
  return newest.value;
}

/** Asks for the ledger at once: the next edit begins from what stands there now. @throws AskError */
export async function refreshLedger(): Promise<LedgerView> {
  const ledger = await ask<LedgerView>('/ledger');
  newest.value = ledger;
  return ledger;
}
