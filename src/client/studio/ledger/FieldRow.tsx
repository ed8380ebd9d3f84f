import type { JSX } from 'preact';
import type { EntryKind, FormField, LedgerEntry } from '../../../model/ledgerView.ts';
import { FieldControl } from './FieldControl.tsx';
import { fieldLabel } from './fieldLabels.ts';

export interface FieldRowProps {
  readonly kind: EntryKind;
  readonly field: FormField;
  /** Begins the ids of its parts: unique on the page. */
  readonly prefix: string;
  readonly text: string;
  readonly fault: string | undefined;
  readonly sources: readonly LedgerEntry[];
  readonly onText: (text: string) => void;
  readonly onLeave: (text: string) => void;
  /** What is shown below the control. */
  readonly children?: JSX.Element | undefined;
}

/** A field with its name, what it is for, and what is wrong with it. */
export function FieldRow({ kind, field, prefix, fault, children, ...control }: FieldRowProps): JSX.Element {
  const id = `${prefix}-${field.key}`;
  return (
    <div class="field" data-type={field.type}>
      <label for={id}>
        {fieldLabel(kind, field.key)}
        {field.isNeeded && <span class="needed"> (needed)</span>}
      </label>
      <p class="help" id={`${id}-help`}>
        {helpWords(field)}
      </p>
      <FieldControl
        field={field}
        id={id}
        describedBy={`${id}-help ${id}-fault`}
        isWrong={fault !== undefined}
        {...control}
      />
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
      {children}
    </div>
  );
}

function helpWords({ key, help, type }: FormField): string {
  const plain = plainHelps[key] ?? help.replaceAll('`', '');
  return [plain, inLines[type]].filter(Boolean).join(' ');
}

/** In place of those that name files and keys, which this page shows neither of. */
const plainHelps: Readonly<Record<string, string>> = {
  source: 'Who counted, saw or said it: one or several.',
  verifiedOn: 'The day of the last check.',
};

const inLines: Readonly<Partial<Record<FormField['type'], string>>> = {
  texts: 'One in a line.',
  names: 'One in a line: Family, Given for a person; an office or a role without a comma.',
  pairs: 'One in a line, such as es: palabra.',
  amounts: 'One in a line, such as 2010: 40.',
};
