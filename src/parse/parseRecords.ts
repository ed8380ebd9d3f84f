import type * as z from 'zod';
import type { Checked } from '../model/diagnostic.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { normaliseText } from './frontMatter.ts';
import { parseYaml } from './parseYaml.ts';

type Placed<T> = T & { readonly id: string; readonly at: SourceSpan };

/** A YAML file of records by id → the records in order, each with its id and the place where it is written. */
export function parseRecords<T extends object>(
  file: string,
  source: string,
  schema: z.ZodType<Record<string, T>>,
): Checked<Placed<T>[]> {
  const { value, diagnostics, keySpanOf } = parseYaml(normaliseText(source), file, schema);
  const records = Object.entries(value ?? {}).map(([id, record]) => ({ ...record, id, at: keySpanOf([id]) }));
  return { value: records, diagnostics };
}
