import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryUse, LedgerEntry } from '../../../model/ledgerView.ts';
import { goTo } from '../frame/currentPlace.ts';
import { AskError } from '../server/ask.ts';
import { makeEdit } from '../server/makeEdit.ts';
import { removalEdit } from './entryEdits.ts';
import { kindNames } from './entryWords.ts';
import { refreshLedger } from './ledgerState.ts';
import { UseList } from './UseList.tsx';

/** Takes an entry out of its file; one that is used stays, and it is said where. */
export function RemoveButton({ entry }: { entry: LedgerEntry }): JSX.Element {
  const [refused, refuse] = useState<readonly EntryUse[] | string | undefined>(undefined);
  const { one } = kindNames[entry.kind];
  const remove = async (): Promise<void> => {
    try {
      // Somebody may have begun to use it a moment ago.
      const ledger = await refreshLedger();
      const now = ledger.entries.find(({ kind, id }) => kind === entry.kind && id === entry.id);
      const file = ledger.files.find((known) => known.file === now?.file);
      if (now === undefined || file === undefined) return refuse(`There is no “${entry.id}” any more.`);
      if (now.uses.length > 0) return refuse(now.uses);
      const answer = await makeEdit(removalEdit(file, entry.id));
      if (answer.kind === 'refused') return refuse(answer.message);
      if (answer.kind === 'conflict') return refuse('It was changed elsewhere in the same lines. Nothing was written.');
      await refreshLedger();
      goTo({ at: 'facts', entry: undefined });
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      refuse(error.message);
    }
  };
  return (
    <div class="removal">
      <button type="button" onClick={() => void remove()}>
        Remove this {one}
      </button>
      <div role="alert">
        {typeof refused === 'string' && <p class="fault">{refused}</p>}
        {typeof refused === 'object' && (
          <>
            <p class="fault">It is used, so it stays. Take it out here first:</p>
            <UseList uses={refused} />
          </>
        )}
      </div>
    </div>
  );
}
