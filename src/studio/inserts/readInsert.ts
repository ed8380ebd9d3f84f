import { spellFence } from '../../edit/spellFence.ts';
import { spellQuote } from '../../edit/spellQuote.ts';
import { spellTable } from '../../edit/spellTable.ts';
import type { InsertWish, PlacedFieldFault } from '../../model/insertForm.ts';
import type { YamlValue } from '../../model/projectEdit.ts';
import { quoteSchema } from '../../schema/quoteSchema.ts';
import { tableSchema } from '../../schema/tableSchema.ts';
import { valueFaults } from '../../schema/valueShape.ts';
import { filledIn } from './filledIn.ts';
import { insertSchemas } from './insertForms.ts';

/** A filled-in form as Markdown, and what is wrong with it. */
export interface ReadInsert {
  /** Of the value with a sign in place of each word that is still to come; undefined where it cannot be drawn even so. */
  readonly text: string | undefined;
  readonly faults: readonly PlacedFieldFault[];
}

/** @returns undefined for a kind that the kit does not have. */
export function readInsert({ kind, value }: Pick<InsertWish, 'kind' | 'value'>): ReadInsert | undefined {
  const schema = Object.hasOwn(insertSchemas, kind) ? insertSchemas[kind] : undefined;
  if (schema === undefined) return undefined;
  const faults = valueFaults(schema, value);
  const shown = drawable(value, (one) => valueFaults(schema, one));
  if (shown === undefined) return { text: undefined, faults };
  const text = ownSpelling[kind]?.(shown) ?? spellFence(kind, shown, schema);
  return { text, faults: text === undefined && faults.length === 0 ? [unprintable] : faults };
}

/** What is Markdown of its own and no fence. */
const ownSpelling: Readonly<Record<string, (value: YamlValue) => string>> = {
  quote: (value) => spellQuote(quoteSchema.parse(value)),
  table: (value) => spellTable(tableSchema.parse(value)),
};

/** What a schema asks of several keys together it says only when each by itself is right. */
const rounds = 3;

/** The value with a sign for each word that is still to come; undefined when more than words are missing. */
function drawable(
  value: YamlValue,
  faultsOf: (value: YamlValue) => readonly PlacedFieldFault[],
): YamlValue | undefined {
  let shown = value;
  for (let round = 0; round < rounds; round += 1) {
    const faults = faultsOf(shown);
    if (faults.length === 0) return shown;
    shown = filledIn(shown, faults);
  }
  return faultsOf(shown).length === 0 ? shown : undefined;
}

const unprintable: PlacedFieldFault = {
  path: [],
  message: 'A sign in these words cannot be seen or printed. Type them anew.',
};
