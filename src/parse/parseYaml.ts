import { type Document, isScalar, type Node, visit, type YAMLParseError } from 'yaml';
import type * as z from 'zod';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { tooLongText, tooManyEntries } from '../model/textLimits.ts';
import { unprintable } from '../model/unprintable.ts';
import { type FlowComma, joinFlowCommas } from './flowCommas.ts';
import { type LineIndex, lineIndex } from './lineIndex.ts';
import { nestingLimit } from './nestingLimit.ts';
import { openQuote } from './openQuote.ts';
import { type Salvaged, salvageYaml } from './salvageYaml.ts';
import { schemaDiagnostics } from './schemaDiagnostics.ts';
import { tooDeepAt } from './yamlDepth.ts';
import { yamlDocument } from './yamlDocument.ts';
import { yamlEntryTooMany } from './yamlEntryTooMany.ts';
import { spanAt, textAt, type YamlPath } from './yamlNodes.ts';

/** A YAML text read and checked. `value` is undefined when there are errors. */
export interface ParsedYaml<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands; the nearest parent when the path itself is absent. */
  spanOf(path: YamlPath): SourceSpan;
  /** Where the key at the end of a path stands. */
  keySpanOf(path: YamlPath): SourceSpan;
  /** A single value at a path as its author wrote it, without quotes; undefined for lists and maps. */
  textOf(path: YamlPath): string | undefined;
  /**
   * What can be read all the same, the entries with mistakes left out; undefined when they cannot be spared. Places are then those of
   * what is left.
   */
  salvage(): Salvaged<T> | undefined;
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
  const tooLong = tooLongText(text, file, firstLine);
  const many = tooLong === undefined ? yamlEntryTooMany(text) : undefined;
  const deep = tooLong === undefined && many === undefined ? tooDeepAt(text, nestingLimit) : undefined;
  const document = yamlDocument(tooLong === undefined && many === undefined && deep === undefined ? text : '');
  const places = {
    spanOf: (path: YamlPath): SourceSpan => spanAt(document.contents, path, lines, false),
    keySpanOf: (path: YamlPath): SourceSpan => spanAt(document.contents, path, lines, true),
    textOf: (path: YamlPath): string | undefined => textAt(document.contents, path),
  };
  const refused = (
    diagnostics: readonly Diagnostic[],
    salvage: ParsedYaml<z.output<T>>['salvage'] = () => undefined,
  ): ParsedYaml<z.output<T>> => ({ value: undefined, diagnostics, ...places, salvage });
  if (tooLong !== undefined) return refused([tooLong]);
  if (many !== undefined) return refused([tooManyEntries(lines.span(many, 1))]);
  if (deep !== undefined) return refused([tooDeep(lines.span(deep, 1))]);
  if (document.errors.length > 0) return refused(syntaxDiagnostics(document.errors, text, lines));
  const plain = plainValue(document, lines);
  const salvage = (): Salvaged<z.output<T>> | undefined => salvageYaml(document, schema);
  if (plain.diagnostics.length > 0) return refused(plain.diagnostics, plain.value === undefined ? undefined : salvage);
  const result = schema.safeParse(plain.value ?? {}, { reportInput: true });
  if (result.success) {
    return { value: result.data, diagnostics: [], ...places, salvage: () => ({ value: result.data, leftOut: [] }) };
  }
  // Only now: where the schema lets it pass, a key without a value was meant.
  const commas = joinFlowCommas(document, text);
  const again = commas.length === 0 ? result : schema.safeParse(document.toJS(), { reportInput: true });
  const issues = again.success ? [] : again.error.issues;
  return refused(
    [
      ...commas.map((comma) => cutByComma(comma, text, lines)),
      ...schemaDiagnostics(issues, schema, (path, key) => spanAt(document.contents, path, lines, key)),
    ],
    salvage,
  );
}

function cutByComma({ at, start, end, meant }: FlowComma, text: string, lines: LineIndex): Diagnostic {
  const from = text.slice(start, end);
  return report('bad-yaml', {
    message: 'Inside { } a comma ends the text before it.',
    at: lines.span(at, 1),
    hint: `Put the whole text in quotes: ${JSON.stringify(meant)}.`,
    ...(from.includes('\n') ? {} : { fix: [{ at: lines.span(start, end - start), from, to: JSON.stringify(meant) }] }),
  });
}

function tooDeep(at: SourceSpan): Diagnostic {
  return report('too-deep', {
    message: `More than ${nestingLimit} brackets or blocks stand in each other here.`,
    at,
    hint: 'Is one opened and never closed? Nothing that is read here goes so deep.',
  });
}

function syntaxDiagnostics(errors: readonly YAMLParseError[], text: string, lines: LineIndex): Diagnostic[] {
  const quote = openQuote(text);
  if (quote !== undefined) {
    const written = text.slice(quote).split('\n')[0] ?? '';
    const unclosed = report('bad-yaml', {
      message: 'The quotation mark that opens here is never closed.',
      at: lines.span(quote, written.length),
      hint: `Close it with ${text[quote]} at the end of the text.`,
    });
    const before = errors.filter(({ pos }) => pos[0] < quote);
    return [...errorDiagnostics(before, lines), unclosed];
  }
  return errorDiagnostics(errors, lines);
}

/** One for each line at most; and what cannot be placed after a first mistake is nearly always its consequence. */
function errorDiagnostics(errors: readonly YAMLParseError[], lines: LineIndex): Diagnostic[] {
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
  const badTexts: Diagnostic[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      badTexts.push(badKey(key.range, lines));
      return visit.REMOVE;
    },
    Scalar: (_, node) => {
      if (typeof node.value !== 'string' || node.value.search(unprintable) === -1) return;
      badTexts.push(hiddenSign(node.value, node.range, lines));
      node.value = node.value.replace(unprintable, ' ');
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
  const oneTooMany = named[mostNames];
  if (oneTooMany !== undefined) return { value: undefined, diagnostics: [bomb(oneTooMany)] };
  const unknown = named.filter((one) => one.resolve(document) === undefined);
  const [first] = named;
  if (unknown.length > 0 || first === undefined) {
    const diagnostics = unknown.map((one) =>
      badName(one, `no \`&${one.source}\` stands before it.`, 'A text that begins with * needs quotes around it.'),
    );
    return { value: diagnostics.length > 0 ? undefined : document.toJS(), diagnostics: [...badTexts, ...diagnostics] };
  }
  try {
    return { value: document.toJS(), diagnostics: badTexts };
  } catch {
    // The library refuses names for names for names, whose values would grow without bound.
    return { value: undefined, diagnostics: [bomb(first)] };
  }
}

/** A sign that is written as an escape, `"\\0"`, and would go into pages as it is. */
function hiddenSign(text: string, range: Node['range'], lines: LineIndex): Diagnostic {
  const [start, end] = range ?? [0, 1];
  const code = (text.match(unprintable)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return report('control-character', {
    message: `A sign that cannot be seen or printed is written in this text, U+${code}.`,
    at: lines.span(start, Math.max(1, end - start)),
    hint: 'Take it out of the text.',
  });
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
