import * as z from 'zod';
import type { EntryKind, FieldFault, FieldType, FormField } from '../model/ledgerView.ts';
import { factSchema } from './factSchema.ts';
import { faultWords } from './faultWords.ts';
import { glossaryEntrySchema } from './glossarySchema.ts';
import { helpLineSchema } from './helpLineSchema.ts';
import { sourceSchema } from './sourceSchema.ts';

const schemas: Readonly<Record<EntryKind, z.ZodType>> = {
  fact: factSchema,
  source: sourceSchema,
  helpline: helpLineSchema,
  word: glossaryEntrySchema,
};

/** What an entry of the ledger may hold, as fields of a form: made from the definition that reads it. */
export function ledgerFields(kind: EntryKind): FormField[] {
  return fieldsOf(z.toJSONSchema(schemas[kind], { io: 'input' }) as Shape);
}

/** What is wrong with an entry, by key; none when talks can use it. A key that is not known stands for itself. */
export function entryFaults(kind: EntryKind, value: unknown): FieldFault[] {
  const result = schemas[kind].safeParse(value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      return issue.keys.map((key) => ({ key, message: 'Nothing of this name is known here.' }));
    return [{ key: String(issue.path[0] ?? ''), message: faultWords(issue) }];
  });
}

const askedSchema = z.object({
  kind: z.enum(['fact', 'source', 'helpline', 'word']),
  value: z.record(z.string(), z.unknown()),
});

/** What is wrong with an entry that a page sends as `{ kind, value }`; undefined when it is no such thing. */
export function askedFaults(asked: unknown): FieldFault[] | undefined {
  const read = askedSchema.safeParse(asked);
  return read.success ? entryFaults(read.data.kind, read.data.value) : undefined;
}

/** As much of a JSON Schema as the definitions of the ledger use. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
}

function fieldsOf({ properties = {}, required = [] }: Shape): FormField[] {
  return Object.entries(properties).map(([key, shape]) => ({
    key,
    help: shape.description ?? '',
    type: fieldType(key, shape),
    isNeeded: required.includes(key),
    choices: shape.enum ?? [],
    otherwise: shape.default === undefined ? undefined : String(shape.default),
    parts: shape.properties === undefined ? [] : fieldsOf(shape),
  }));
}

function fieldType(key: string, shape: Shape): FieldType {
  if (key === 'source') return 'sources';
  if (shape.enum !== undefined) return 'choice';
  if (shape.format === 'date') return 'day';
  if (shape.type === 'boolean') return 'flag';
  if (shape.type === 'array') return shape.items?.type === 'string' ? 'texts' : 'names';
  if (shape.properties !== undefined) return 'group';
  if (shape.type === 'object') return isAmount(shape.additionalProperties) ? 'amounts' : 'pairs';
  return isAmount(shape) ? 'amount' : 'text';
}

function isAmount(shape: Shape | boolean | undefined): boolean {
  if (typeof shape !== 'object') return false;
  const types = [shape.type ?? [], ...(shape.anyOf ?? []).map(({ type }) => type ?? [])].flat();
  return types.includes('number') || types.includes('integer');
}
