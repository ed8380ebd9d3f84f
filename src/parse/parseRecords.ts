import type * as z from 'zod';
import type { Checked } from '../model/diagnostic.ts';
import type { Unread } from '../model/ledger.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { normaliseText } from './frontMatter.ts';
import { parseYaml } from './parseYaml.ts';

type Placed<T> = T & { readonly id: string; readonly at: SourceSpan };

/** The records of a file, and those that it holds and that cannot be read. */
export interface ParsedRecords<T> extends Checked<Placed<T>[]> {
  readonly unread: Unread;
}

/**
 * A YAML file of records by id → the records in order, each with its id and the place where it is written. One with a mistake is left
 * out by itself.
 */
export function parseRecords<T extends object>(
  file: string,
  source: string,
  schema: z.ZodType<Record<string, T>>,
): ParsedRecords<T> {
  const { diagnostics, keySpanOf, salvage } = parseYaml(normaliseText(source), file, schema);
  const salvaged = salvage();
  const records = Object.entries(salvaged?.value ?? {}).map(([id, record]) => ({ ...record, id, at: keySpanOf([id]) }));
  const ids = new Set(salvaged?.leftOut.map(([id]) => String(id)) ?? []);
  return { value: records, diagnostics, unread: { ids, whole: salvaged === undefined } };
}
