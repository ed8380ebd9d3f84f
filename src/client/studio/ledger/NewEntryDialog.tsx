import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntryKind } from '../../../model/ledgerView.ts';
import { kindNames } from './entryWords.ts';
import { useLedger } from './ledgerState.ts';
import { NewEntryForm } from './NewEntryForm.tsx';
import './ledger.css';

interface NewEntryDialogProps {
  readonly kind: EntryKind;
  /** It is written: `id` names it. */
  readonly onDone: (id: string) => void;
  /** It was closed without anything written. */
  readonly onClose: () => void;
}

/** A new fact, source, help line or word, as a small form over the page. */
export function NewEntryDialog({ kind, onDone, onClose }: NewEntryDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const { ledger, error } = useLedger();
  useEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // As long as it is open, nothing behind it takes the focus.
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog class="new-entry" aria-labelledby="new-entry-head" ref={dialog} onClose={onClose}>
      <h2 id="new-entry-head">New {kindNames[kind].one}</h2>
      {ledger === undefined ? (
        <p>{error?.message ?? 'One moment …'}</p>
      ) : (
        <NewEntryForm kind={kind} ledger={ledger} onDone={onDone} onClose={onClose} />
      )}
    </dialog>
  );
}
