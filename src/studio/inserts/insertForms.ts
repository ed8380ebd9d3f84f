import { columnSchema } from '../../fences/columns.ts';
import { fenceSchemas } from '../../fences/fences.ts';
import type { InsertForm, TextKind } from '../../model/insertForm.ts';
import { altSchema, captionSchema } from '../../schema/fences/alt.ts';
import { quoteSchema, quoteWordsSchema } from '../../schema/quoteSchema.ts';
import { tableSchema } from '../../schema/tableSchema.ts';
import { type TextKinds, type ValueSchema, valueShape } from '../../schema/valueShape.ts';

/** What reads each kind of thing that a form puts in. */
export const insertSchemas: Readonly<Record<string, ValueSchema>> = {
  ...fenceSchemas,
  quote: quoteSchema,
  table: tableSchema,
};

const textKinds: TextKinds = new Map<ValueSchema, TextKind>([
  [altSchema, 'long'],
  [captionSchema, 'caption'],
  [columnSchema, 'long'],
  [quoteWordsSchema, 'long'],
]);

/** All that can be put in by filling in a form: each made from the definition by which the kit reads it. */
export function insertForms(): InsertForm[] {
  return Object.entries(insertSchemas).map(([kind, schema]) => ({
    kind,
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    help: schema.description ?? '',
    shape: valueShape(schema, textKinds),
  }));
}
