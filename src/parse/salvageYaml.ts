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
 * optional key. The document itself is changed, so that places of what is left stay right. All that is refused at once goes at once:
 * each look at what is left takes as long as the first.
 * @returns undefined when what is refused cannot be spared.
 */
export function salvageYaml<T extends z.ZodType>(document: Document, schema: T): Salvaged<z.output<T>> | undefined {
  const leftOut: YamlPath[] = [];
  for (;;) {
    const result = schema.safeParse(plain(document) ?? {});
    if (result.success) return { value: result.data, leftOut };
    const paths = result.error.issues.flatMap((issue) => sparePaths(issue, schema));
    const outermost = withoutInner(paths);
    if (outermost === undefined || !takeOut(document, outermost)) return undefined;
    leftOut.push(...outermost);
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

/** The shortest path on the way to a mistake that may be missing; undefined where all must be there. */
function sparePaths(issue: z.core.$ZodIssue, schema: z.ZodType): readonly (YamlPath | undefined)[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  let here: z.ZodType | undefined = schema;
  let optional: YamlPath | undefined;
  for (const [depth, step] of issue.path.entries()) {
    const inner = unwrapped(here);
    const path = issue.path.slice(0, depth + 1);
    if (inner instanceof z.ZodRecord || inner instanceof z.ZodArray) return [path];
    here = inner instanceof z.ZodObject ? (inner.shape[String(step)] as z.ZodType | undefined) : undefined;
    if (here?.safeParse(undefined).success) optional = path;
  }
  return [optional];
}

/** Each path once, and none that lies inside another; undefined when one of them is. */
function withoutInner(paths: readonly (YamlPath | undefined)[]): readonly YamlPath[] | undefined {
  const byName = new Map<string, YamlPath>();
  for (const path of paths) {
    if (path === undefined) return undefined;
    byName.set(nameOf(path), path);
  }
  const isInner = (path: YamlPath): boolean =>
    path.some((_, depth) => depth > 0 && byName.has(nameOf(path.slice(0, depth))));
  return [...byName.values()].filter((path) => !isInner(path));
}

function nameOf(path: YamlPath): string {
  return JSON.stringify(path.map(String));
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrapped(schema.unwrap() as z.ZodType);
  return schema;
}

/** Whether all that stands at some paths is out of the document now. All of it is looked up first: what is behind moves up. */
function takeOut(document: Document, paths: readonly YamlPath[]): boolean {
  const taken = new Map<unknown, Set<unknown>>();
  for (const path of paths) {
    let node: unknown = document.contents;
    for (const step of path.slice(0, -1)) node = childAt(node, step)?.value;
    const last = path.at(-1) ?? '';
    const found = childAt(node, last);
    if (found === undefined) return false;
    const ofNode = taken.get(node) ?? new Set();
    taken.set(node, ofNode.add(isSeq(node) ? Number(last) : found.key));
  }
  for (const [node, gone] of taken) {
    if (isSeq(node)) node.items = node.items.filter((_, index) => !gone.has(index));
    else if (isMap(node)) node.items = node.items.filter((pair) => !gone.has(pair.key));
  }
  return taken.size > 0;
}
