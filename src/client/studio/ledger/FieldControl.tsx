import type { JSX, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import type { FormField, LedgerEntry } from '../../../model/ledgerView.ts';
import { SourcePicker } from './SourcePicker.tsx';

interface FieldControlProps {
  readonly field: FormField;
  readonly text: string;
  /** Of the control. */
  readonly id: string;
  /** Ids of what describes it. */
  readonly describedBy: string;
  readonly isWrong: boolean;
  /** Sources to choose from. */
  readonly sources: readonly LedgerEntry[];
  /** What stands in it while it is being filled in. */
  readonly onText: (text: string) => void;
  /** It is left, or a choice is made. */
  readonly onLeave: (text: string) => void;
}

/** The control that suits what a field holds. */
export function FieldControl({ field, text, sources, isWrong, ...props }: FieldControlProps): JSX.Element {
  const { id, describedBy, onText, onLeave } = props;
  const same = {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-required': field.isNeeded ? ('true' as const) : undefined,
  };
  const typed = {
    ...same,
    value: text,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => onText(event.currentTarget.value),
    onBlur: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => onLeave(event.currentTarget.value),
  };
  const entered = {
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') onLeave(event.currentTarget.value);
    },
  };
  switch (field.type) {
    case 'choice':
      return (
        <select {...same} value={text} onChange={(event) => onLeave(event.currentTarget.value)}>
          {(!field.isNeeded || text === '') && (
            <option value="">
              {field.otherwise === undefined ? 'not said' : `${field.otherwise}, as it is not said`}
            </option>
          )}
          {[...new Set([...field.choices, ...(text === '' ? [] : [text])])].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <input
          {...same}
          type="checkbox"
          checked={text === 'yes'}
          onChange={(event) => onLeave(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    case 'sources':
      return <SourcePicker {...same} text={text} sources={sources} onLeave={onLeave} />;
    case 'texts':
    case 'names':
    case 'pairs':
    case 'amounts':
      return <textarea {...typed} rows={Math.max(2, text.split('\n').length)} />;
    case 'day':
      // A day that is none must be seen to be mended.
      return text === '' || /^\d{4}-\d\d-\d\d$/.test(text) ? (
        <input {...typed} {...entered} type="date" />
      ) : (
        <input {...typed} {...entered} type="text" />
      );
    case 'text':
      return longKeys.has(field.key) ? (
        <textarea {...typed} rows={Math.max(2, Math.ceil(text.length / 60))} />
      ) : (
        <input {...typed} {...entered} type="text" autocomplete="off" />
      );
    default:
      return <input {...typed} {...entered} type="text" autocomplete="off" />;
  }
}

/** Sentences, not names. */
const longKeys: ReadonlySet<string> = new Set(['text', 'note', 'for', 'meaning', 'measured', 'title']);
