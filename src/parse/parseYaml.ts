import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type * as z from 'zod';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { type LineIndex, lineIndex } from './lineIndex.ts';
import { nestingLimit } from './nestingLimit.ts';
import { schemaDiagnostics } from './schemaDiagnostics.ts';
import { tooDeepAt } from './yamlDepth.ts';

export type YamlPath = readonly PropertyKey[];

/** A YAML text read and checked. `value` is undefined when there are errors. */
export interface ParsedYaml<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands; the nearest parent when the path itself is absent. */
  spanOf(path: YamlPath): SourceSpan;
  /** Where the key at the end of a path stands. */
  keySpanOf(path: YamlPath): SourceSpan;
}

/**
 * Reads YAML and checks it against a schema. Never throws: mistakes come back as diagnostics with positions.
 * @param firstLine line of `file` on which `text` begins, for front matter and fences.
 */
export function parseYaml<T extends z.ZodType>(
  text: string,
  file: string,
  schema: T,
  firstLine = 1,
): ParsedYaml<z.output<T>> {
  const lines = lineIndex(file, text, firstLine);
  const deep = tooDeepAt(text, nestingLimit);
  const document = parseDocument(deep === undefined ? text : '', { prettyErrors: false, logLevel: 'error' });
  const places = {
    spanOf: (path: YamlPath): SourceSpan => spanAt(document.contents, path, lines, false),
    keySpanOf: (path: YamlPath): SourceSpan => spanAt(document.contents, path, lines, true),
  };
  if (deep !== undefined) return { value: undefined, diagnostics: [tooDeep(lines.span(deep, 1))], ...places };
  if (document.errors.length > 0) {
    return { value: undefined, diagnostics: syntaxDiagnostics(document.errors, lines), ...places };
  }
  const plain = plainValue(document, lines);
  if (plain.diagnostics.length > 0) return { value: undefined, diagnostics: plain.diagnostics, ...places };
  const result = schema.safeParse(plain.value ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [], ...places };
  const diagnostics = schemaDiagnostics(result.error.issues, schema, (path, key) =>
    spanAt(document.contents, path, lines, key),
  );
  return { value: undefined, diagnostics, ...places };
}

function tooDeep(at: SourceSpan): Diagnostic {
  return report('too-deep', {
    message: `More than ${nestingLimit} brackets or blocks stand in each other here.`,
    at,
    hint: 'Is one opened and never closed? Nothing that is read here goes so deep.',
  });
}

/** One for each line at most; and what cannot be placed after a first mistake is nearly always its consequence. */
function syntaxDiagnostics(errors: readonly YAMLParseError[], lines: LineIndex): Diagnostic[] {
  const seen = new Set<number>();
  return errors.flatMap((error, index): Diagnostic[] => {
    const [start, end] = error.pos;
    const at = lines.span(start, Math.max(1, end - start));
    if (seen.has(at.line) || (index > 0 && error.code === 'UNEXPECTED_TOKEN')) return [];
    seen.add(at.line);
    return [
      report('bad-yaml', {
        message: `YAML cannot be read here: ${firstSentence(error.message)}`,
        at,
        hint: yamlHints[error.code] ?? 'Check quotes, colons and indents on this line and the one before.',
      }),
    ];
  });
}

const yamlHints: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two keys.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  BAD_INDENT: 'Lines of one block begin in the same column.',
  MISSING_CHAR: 'A colon, or a closing quote, bracket or brace is missing.',
  BLOCK_AS_IMPLICIT_KEY: 'A text that holds a colon needs quotes around it.',
  UNEXPECTED_TOKEN: 'A text that begins with {, [, &, * or @ needs quotes around it.',
  MULTILINE_IMPLICIT_KEY: 'Is a colon missing after the key, or a closing quote?',
};

/** More uses of names than anybody writes by hand (our own measure): each is looked for in the whole document. */
const mostNames = 200;

/** The document as plain values. `*name` without an `&name` before it, nearly always a text without its quotes, is a diagnostic. */
function plainValue(document: Document, lines: LineIndex): Checked<unknown> {
  const named: NamedValue[] = [];
  const badKeys: Diagnostic[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      badKeys.push(badKey(key.range, lines));
      return visit.REMOVE;
    },
    Node: (_, node) => {
      if (isNamedValue(node)) named.push(node);
    },
  });
  const badName = ({ range }: NamedValue, message: string, hint: string): Diagnostic => {
    const [start, end] = range ?? [0, 1];
    return report('bad-yaml', {
      message: `YAML cannot be read here: ${message}`,
      at: lines.span(start, Math.max(1, end - start)),
      hint,
    });
  };
  const bomb = (one: NamedValue): Diagnostic =>
    badName(one, 'names that stand for each other too many times.', 'Write the values out instead.');
  const tooMany = named[mostNames];
  if (tooMany !== undefined) return { value: undefined, diagnostics: [bomb(tooMany)] };
  const unknown = named.filter((one) => one.resolve(document) === undefined);
  const [first] = named;
  if (unknown.length > 0 || first === undefined) {
    const diagnostics = unknown.map((one) =>
      badName(one, `no \`&${one.source}\` stands before it.`, 'A text that begins with * needs quotes around it.'),
    );
    return { value: diagnostics.length > 0 ? undefined : document.toJS(), diagnostics: [...badKeys, ...diagnostics] };
  }
  try {
    return { value: document.toJS(), diagnostics: badKeys };
  } catch {
    // The library refuses names for names for names, whose values would grow without bound.
    return { value: undefined, diagnostics: [bomb(first)] };
  }
}

/** JavaScript gives this one name to every record, and libraries leave it out without a word. */
function badKey(range: Node['range'], lines: LineIndex): Diagnostic {
  const [start, end] = range ?? [0, 1];
  return report('bad-name', {
    message: '`__proto__` cannot be a name.',
    at: lines.span(start, end - start),
    hint: 'Take another one.',
  });
}

/** `*name`, which stands for what `&name` was written before. */
interface NamedValue {
  readonly range?: Node['range'];
  readonly source: string;
  resolve(document: Document): unknown;
}

function isNamedValue<T extends object>(node: T): node is T & NamedValue {
  return 'resolve' in node && 'source' in node;
}

function firstSentence(message: string): string {
  return message.split(/\s+at line \d+/)[0]?.split('\n')[0] ?? message;
}

/** The span of the node at `path`; of its key when `wantKey`; of the nearest parent when there is none. */
function spanAt(root: unknown, path: YamlPath, lines: LineIndex, wantKey: boolean): SourceSpan {
  let node: unknown = root;
  let best: Node | null = isNode(root) ? root : null;
  for (const [depth, step] of path.entries()) {
    const next = childAt(node, step);
    if (next === undefined) break;
    const last = depth === path.length - 1;
    const found = wantKey && last ? next.key : (next.value ?? next.key);
    if (isNode(found)) best = found;
    node = next.value;
  }
  const [start, end] = best?.range ?? [0, 1];
  return lines.span(start, Math.max(1, end - start));
}

function childAt(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(node)) return undefined;
  for (const pair of node.items) {
    if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(step)) {
      return { key: pair.key, value: pair.value };
    }
  }
  return undefined;
}
