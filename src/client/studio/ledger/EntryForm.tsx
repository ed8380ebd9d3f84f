import type { JSX } from 'preact';
import { factText } from '../../../model/factText.ts';
import type { Fact } from '../../../model/ledger.ts';
import type { FormField, LedgerEntry } from '../../../model/ledgerView.ts';
import { draftedChanges, type FieldTexts, shownText } from './entryDrafts.ts';
import { withChanges } from './entryEdits.ts';
import { FieldRow } from './FieldRow.tsx';
import { fieldLabel } from './fieldLabels.ts';
import { useEntryDrafts } from './useEntryDrafts.ts';

interface EntryFormProps {
  readonly entry: LedgerEntry;
  readonly fields: readonly FormField[];
  readonly sources: readonly LedgerEntry[];
}

/** All that an entry may hold, each written when it is left. */
export function EntryForm({ entry, fields, sources }: EntryFormProps): JSX.Element {
  const { texts, faults, type, leave } = useEntryDrafts(entry, fields);
  const { kind, value } = entry;
  const faultAt = (key: string): string | undefined =>
    faults[key] ?? entry.faults.find((fault) => fault.key === key)?.message;
  return (
    <form class="entry-form" onSubmit={(event) => event.preventDefault()}>
      {fields.map((field) =>
        field.type === 'group' ? (
          <fieldset key={field.key}>
            <legend>{fieldLabel(kind, field.key)}</legend>
            {field.parts.map((part) => (
              <FieldRow
                key={part.key}
                kind={kind}
                field={{ ...part, isNeeded: false }}
                prefix={`entry-${field.key}`}
                text={shownText(value, field, texts, part)}
                fault={part === field.parts[0] ? faultAt(field.key) : undefined}
                sources={sources}
                onText={(text) => type(`${field.key}.${part.key}`, text)}
                onLeave={(text) => leave(`${field.key}.${part.key}`, text)}
              />
            ))}
          </fieldset>
        ) : (
          <FieldRow
            key={field.key}
            kind={kind}
            field={field}
            prefix="entry"
            text={shownText(value, field, texts)}
            fault={faultAt(field.key)}
            sources={sources}
            onText={(text) => type(field.key, text)}
            onLeave={(text) => leave(field.key, text)}
          >
            {kind === 'fact' && field.key === 'text' ? (
              <HowItReads entry={entry} fields={fields} texts={texts} />
            ) : undefined}
          </FieldRow>
        ),
      )}
    </form>
  );
}

/** A fact as it will be printed, while it is written. */
function HowItReads({
  entry,
  fields,
  texts,
}: {
  entry: LedgerEntry;
  fields: readonly FormField[];
  texts: FieldTexts;
}): JSX.Element | undefined {
  const drafted = withChanges(entry.value, draftedChanges(entry.value, fields, texts));
  const { text } = drafted;
  if (typeof text !== 'string') return undefined;
  return (
    <p class="reads">
      <span class="quiet">Reads: </span>
      {factText({ ...(drafted as unknown as Fact), text }, undefined)}
    </p>
  );
}
