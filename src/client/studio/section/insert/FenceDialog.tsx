import type { JSX } from 'preact';
import type { InsertForm } from '../../../../model/insertForm.ts';
import { useAnswer } from '../../server/useAnswer.ts';
import { FenceForm } from './form/FenceForm.tsx';
import { InsertDialog } from './InsertDialog.tsx';
import type { InsertDialogProps } from './insertDialogProps.ts';

interface FenceDialogProps extends InsertDialogProps {
  /** What the server's forms call it. */
  readonly kind: string;
  readonly title: string;
}

/** Something that is put in by filling in a form, with its picture beside it. */
export function FenceDialog({ kind, title, ...props }: FenceDialogProps): JSX.Element {
  const { value: forms, error } = useAnswer<readonly InsertForm[]>('/inserts');
  const form = forms?.find((one) => one.kind === kind);
  return (
    <InsertDialog title={title} isWide isReady={form !== undefined} onClose={props.onClose}>
      {form === undefined ? <p>{error?.message ?? 'One moment …'}</p> : <FenceForm form={form} {...props} />}
    </InsertDialog>
  );
}
