import { isDeepStrictEqual } from 'node:util';
import { readText } from '../load/readText.ts';
import type { Project } from '../model/project.ts';
import type { RecordText } from '../parse/appendRecords.ts';
import { normaliseText } from '../parse/frontMatter.ts';
import { recordTexts, writtenRecord } from '../parse/recordTexts.ts';
import { yamlDocument } from '../parse/yamlDocument.ts';

/** Takes a record out of a file, by its project path and the record's id. */
type CopyRecord = (file: string, id: string) => RecordText;

/**
 * Takes records of another project as they are to stand in this one: their author's own lines where they say the same by themselves, else
 * as the YAML library writes them. Each file is read once.
 */
export function recordCopier(from: Project): CopyRecord {
  const files = new Map<string, LedgerTexts>();
  const read = (file: string): LedgerTexts => {
    const source = readText(from, file) ?? '';
    return { values: valuesOf(source), texts: recordTexts(source) };
  };
  return (file, id) => {
    const { values, texts } = files.get(file) ?? read(file);
    files.set(file, { values, texts });
    const [whole, text] = [values[id], texts.get(id)];
    if (text !== undefined && isDeepStrictEqual(valuesOf(text), { [id]: whole })) return { id, text };
    return { id, text: writtenRecord(id, whole as object) };
  };
}

interface LedgerTexts {
  readonly values: Readonly<Record<string, unknown>>;
  readonly texts: ReadonlyMap<string, string>;
}

/** What each key of a YAML file holds; nothing of one with mistakes. */
export function valuesOf(source: string): Readonly<Record<string, unknown>> {
  const document = yamlDocument(normaliseText(source));
  if (document.errors.length > 0) return {};
  try {
    return (document.toJS() as Record<string, unknown> | null) ?? {};
  } catch {
    // A name stands for what is not in this text.
    return {};
  }
}
