import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode } from 'yaml';
import { normaliseText } from './frontMatter.ts';
import { yamlDocument } from './yamlDocument.ts';

/** A record as it is to stand in a YAML file of records by id. */
export interface RecordText {
  readonly id: string;
  /** Its lines, the id's first and without indentation; `\n` between them, none at the end. */
  readonly text: string;
}

/**
 * A YAML file of records with others behind its last one. What stands there keeps its bytes: comments, order, line ends, a byte-order mark.
 * @param source the file as it is; empty for a new one.
 * @returns undefined when nothing can be added so: the file has mistakes, is written between braces, ends in the middle of a document, or
 * has one of the ids.
 */
export function appendRecords(source: string, records: readonly RecordText[]): string | undefined {
  const before = recordsOf(source);
  if (before === undefined) return undefined;
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const entries = records.map(({ text }) => indented(text, before.indent)).join('\n\n');
  const open = source === '' || /[\r\n]$/.test(source) ? '' : '\n';
  // A text that keeps its blank lines (`|+`) would take one more for its own.
  for (const gap of source === '' ? [''] : [`${open}\n`, open]) {
    const added = source + `${gap}${entries}\n`.replaceAll('\n', lineEnd);
    const after = recordsOf(added);
    if (after !== undefined && isSameAndMore(before.records, after.records, records)) return added;
  }
  return undefined;
}

interface Records {
  readonly records: Readonly<Record<string, unknown>>;
  /** Blanks before each id. */
  readonly indent: number;
}

function recordsOf(source: string): Records | undefined {
  const document = yamlDocument(normaliseText(source));
  const { contents } = document;
  if (document.errors.length > 0) return undefined;
  if (contents === null || (isNode(contents) && !isMap(contents) && document.toJS() === null))
    return { records: {}, indent: 0 };
  if (!isMap(contents)) return undefined;
  const text = normaliseText(source);
  const start = contents.range?.[0] ?? 0;
  return { records: plainOf(document), indent: start - (text.lastIndexOf('\n', start - 1) + 1) };
}

function plainOf(document: ReturnType<typeof yamlDocument>): Record<string, unknown> {
  try {
    return document.toJS() as Record<string, unknown>;
  } catch {
    return {};
  }
}

function isSameAndMore(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  added: readonly RecordText[],
): boolean {
  const ids = new Set(added.map(({ id }) => id));
  const rest = Object.fromEntries(Object.entries(after).filter(([id]) => !ids.has(id)));
  return [...ids].every((id) => Object.hasOwn(after, id)) && isDeepStrictEqual(rest, { ...before });
}

function indented(text: string, indent: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(indent));
}
