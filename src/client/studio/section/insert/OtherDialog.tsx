import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InsertForm } from '../../../../model/insertForm.ts';
import { useAnswer } from '../../server/useAnswer.ts';
import { FenceDialog } from './FenceDialog.tsx';
import { InsertDialog } from './InsertDialog.tsx';
import type { InsertDialogProps } from './insertDialogProps.ts';
import { PickList } from './PickList.tsx';

/** All that the kit draws beside what the menu names, each with its form. */
export function OtherDialog({ but, ...props }: InsertDialogProps & { readonly but: readonly string[] }): JSX.Element {
  const { value: forms, error } = useAnswer<readonly InsertForm[]>('/inserts');
  const [kind, setKind] = useState<InsertForm>();
  if (kind !== undefined) return <FenceDialog kind={kind.kind} title={kind.name} {...props} />;
  const others = forms?.filter((one) => !but.includes(one.kind)) ?? [];
  return (
    <InsertDialog title="Something else" isReady={forms !== undefined} onClose={props.onClose}>
      {forms === undefined ? (
        <p>{error?.message ?? 'One moment …'}</p>
      ) : (
        <PickList
          label="What is to be put in"
          options={others.map((one) => ({ key: one.kind, text: one.name, about: one.help }))}
          onPick={(picked) => setKind(others.find((one) => one.kind === picked))}
        />
      )}
      <div class="buttons">
        <button type="button" onClick={props.onClose}>
          Cancel
        </button>
      </div>
    </InsertDialog>
  );
}
