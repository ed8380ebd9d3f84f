import { type Document, isMap, isSeq } from 'yaml';
import * as z from 'zod';
import { childAt, type YamlPath } from './yamlNodes.ts';

/** What is left of a document once what its schema refuses is out of it. */
export interface Salvaged<T> {
  readonly value: T;
  /** Paths that were taken out, in the order in which they were. */
  readonly leftOut: readonly YamlPath[];
}

/**
 * Takes the entries that a schema refuses out of a document, each whole: of a list or a record the one entry, of other things an
 * optional key. The document itself is changed, so that places of what is left stay right.
 * @returns undefined when what is refused cannot be spared.
 */
export function salvageYaml<T extends z.ZodType>(document: Document, schema: T): Salvaged<z.output<T>> | undefined {
  const leftOut: YamlPath[] = [];
  for (;;) {
    const result = schema.safeParse(plain(document) ?? {});
    if (result.success) return { value: result.data, leftOut };
    const [issue] = result.error.issues;
    const path = issue === undefined ? undefined : sparePath(issue, schema);
    if (path === undefined || !takeOut(document, path)) return undefined;
    leftOut.push(path);
  }
}

/** Undefined when a name stands for what was taken out. */
function plain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** The shortest path on the way to a mistake that may be missing. */
function sparePath(issue: z.core.$ZodIssue, schema: z.ZodType): YamlPath | undefined {
  if (issue.code === 'unrecognized_keys') return [...issue.path, issue.keys[0] ?? ''];
  let here: z.ZodType | undefined = schema;
  let optional: YamlPath | undefined;
  for (const [depth, step] of issue.path.entries()) {
    const inner = unwrapped(here);
    const path = issue.path.slice(0, depth + 1);
    if (inner instanceof z.ZodRecord || inner instanceof z.ZodArray) return path;
    here = inner instanceof z.ZodObject ? (inner.shape[String(step)] as z.ZodType | undefined) : undefined;
    if (here?.safeParse(undefined).success) optional = path;
  }
  return optional;
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrapped(schema.unwrap() as z.ZodType);
  return schema;
}

function takeOut(document: Document, path: YamlPath): boolean {
  let node: unknown = document.contents;
  for (const step of path.slice(0, -1)) node = childAt(node, step)?.value;
  const last = path.at(-1) ?? '';
  const found = childAt(node, last);
  if (found === undefined) return false;
  if (isSeq(node)) node.items.splice(Number(last), 1);
  else if (isMap(node)) node.items = node.items.filter((pair) => pair.key !== found.key);
  return true;
}
