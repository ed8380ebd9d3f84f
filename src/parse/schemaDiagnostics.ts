import * as z from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { groupBy } from '../model/groupBy.ts';
import { likelyWord } from '../model/likelyWord.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';

type Locate = (path: readonly PropertyKey[], key: boolean) => SourceSpan;

/** Turns the issues of a failed schema check into diagnostics; an unknown key names the likely one. */
export function schemaDiagnostics(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  locate: Locate,
): Diagnostic[] {
  const mistyped = new Set(issues.flatMap((issue) => mistypedKeys(issue, schema)));
  const told = issues.filter((issue) => !(isMissing(issue) && mistyped.has(issue.path.map(String).join('.'))));
  const entryOf = (issue: z.core.$ZodIssue): string => JSON.stringify(issue.path.slice(0, -1).map(String));
  const lacking = new Map(groupBy(told.filter(lacksKey), entryOf).map((alike) => [entryOf(alike[0]), alike] as const));
  return told.flatMap((issue) => {
    const alike = lacksKey(issue) ? (lacking.get(entryOf(issue)) ?? []) : [];
    if (alike.length <= 1) return issueDiagnostics(issue, schema, locate);
    return alike[0] === issue ? [severalMissing(alike, schema, locate)] : [];
  });
}

function lacksKey(issue: z.core.$ZodIssue): boolean {
  return isMissing(issue) && issue.path.length > 0;
}

/** Keys that one entry lacks are one mistake: it was not filled in. */
function severalMissing(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, locate: Locate): Diagnostic {
  const [first] = issues;
  const entry = first?.path.slice(0, -1) ?? [];
  const keys = issues.map(({ path }) => `\`${String(path.at(-1))}\``);
  return report('bad-value', {
    message: `${entry.length === 0 ? 'This' : `\`${entry.map(String).join('.')}\``} lacks ${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}.`,
    at: locate(first?.path ?? [], false),
    hint: issues.map((issue, index) => `${keys[index]}: ${wanted(issue, schema)}`).join(' '),
  });
}

/** The paths of known keys that unknown ones were likely meant to be: that those are missing need not be said too. */
function mistypedKeys(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const near = likelyWord(key, knownKeys(schema, issue.path));
    return near === undefined ? [] : [[...issue.path, near].map(String).join('.')];
  });
}

/** Issues carry their input (`reportInput`): a key that is not there has none. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return 'input' in issue && issue.input === undefined;
}

function issueDiagnostics(issue: z.core.$ZodIssue, schema: z.ZodType, locate: Locate): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) =>
      report('unknown-key', {
        message: `\`${key}\` is not a key here.`,
        at: locate([...issue.path, key], true),
        hint: likelyKey(key, known),
      }),
    );
  }
  if (issue.code === 'invalid_union') {
    const [nearest] = deepestBranches(issue.errors)
      .map((branch) => branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
      .map((branch) => schemaDiagnostics(branch, schema, locate))
      .sort((a, b) => a.length - b.length);
    if (nearest !== undefined) return nearest;
  }
  const name = issue.path.length === 0 ? 'This' : `\`${issue.path.map(String).join('.')}\``;
  const missing = isMissing(issue);
  return [
    report('bad-value', {
      message: missing ? `${name} is missing.` : `${name} is not right: ${issue.message}.`,
      at: locate(issue.path, false),
      hint: wanted(issue, schema),
    }),
  ];
}

type Branch = readonly z.core.$ZodIssue[];

/** Of a union's branches those that came furthest: their issues lie deepest. None when none got past the first step. */
function deepestBranches(branches: readonly Branch[]): readonly Branch[] {
  const depth = (branch: Branch): number =>
    branch.reduce((most, { path, code }) => Math.max(most, path.length + (code === 'unrecognized_keys' ? 1 : 0)), 0);
  const deepest = Math.max(0, ...branches.map(depth));
  return deepest === 0 ? [] : branches.filter((branch) => depth(branch) === deepest);
}

function likelyKey(key: string, known: readonly string[]): string {
  if (known.length === 0) return 'Take it out.';
  const near = likelyWord(key, known);
  return near === undefined
    ? `Known here: ${known.map((name) => `\`${name}\``).join(', ')}.`
    : `Did you mean \`${near}\`?`;
}

function wanted(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === 'invalid_value') return `One of: ${issue.values.map(String).join(', ')}.`;
  const described = schemaAt(schema, issue.path).find((one) => one.description !== undefined)?.description;
  return described ?? 'The guide says what stands here: docs/guide of the kit.';
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const objects = schemaAt(schema, path).filter((one): one is z.ZodObject => one instanceof z.ZodObject);
  return [...new Set(objects.flatMap((object) => Object.keys(object.shape)))];
}

/** All schemas that may stand at a path; unions give several. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  let here = unwrap(schema);
  for (const step of path) {
    here = here.flatMap((one) => {
      if (one instanceof z.ZodObject) return unwrap(one.shape[String(step)] as z.ZodType | undefined);
      if (one instanceof z.ZodArray) return unwrap(one.element as z.ZodType);
      if (one instanceof z.ZodRecord) return unwrap(one.valueType as z.ZodType);
      return [];
    });
  }
  return here;
}

/** A schema and what it wraps: the description of a key may hang on either. */
function unwrap(schema: z.ZodType | undefined): z.ZodType[] {
  if (schema === undefined) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return [schema, ...unwrap(schema.unwrap() as z.ZodType)];
  }
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap((option) => unwrap(option as z.ZodType))];
  return [schema];
}
