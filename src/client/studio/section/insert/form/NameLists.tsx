import type { JSX } from 'preact';
import { type InsertNames, type NameKind, nameKinds } from '../../../../../model/insertForm.ts';
import { useLedger } from '../../../ledger/ledgerState.ts';
import { useAnswer } from '../../../server/useAnswer.ts';

/** By which a field finds the names that it may hold. */
export function namesId(kind: NameKind): string {
  return `insert-names-${kind}`;
}

/** Names that fields of a form offer while they are typed into, once for all fields. */
export function NameLists(): JSX.Element {
  const { ledger } = useLedger();
  const { value: names } = useAnswer<InsertNames>('/inserts/names');
  const optionsOf = (kind: NameKind): readonly { readonly id: string; readonly text?: string }[] =>
    kind === 'fact' || kind === 'helpline'
      ? (ledger?.entries.filter((one) => one.kind === kind) ?? [])
      : (names?.[kind] ?? []).map((id) => ({ id }));
  return (
    <>
      {nameKinds.map((kind) => (
        <datalist key={kind} id={namesId(kind)}>
          {optionsOf(kind).map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </datalist>
      ))}
    </>
  );
}
