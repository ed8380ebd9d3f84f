import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { type DiagnosticCode, diagnosticCodes } from '../../src/model/diagnosticCodes.ts';

/** A file as its author would write it, and what its comments say is wrong with it. */
export interface ExpectedFile {
  readonly text: string;
  /** One line a diagnostic, as `told` writes it, in the order of the file. */
  readonly expected: readonly string[];
}

/**
 * Reads a file whose comments say what is wrong with the line above them:
 *
 *     It is {fact:siez}.
 *     <!-- ^^^^^^^^^^^ unknown-fact -->
 *
 * Carets stand under what a diagnostic points at, from its first column to its last. Where the opening of the comment stands
 * in their way, the number of the first column goes before them: `<!-- 1^^^ setext-trap -->`. Several comments under a line are
 * several diagnostics. In YAML the comment begins with `#`. A severity other than the code's own follows in round brackets.
 * These comments are taken out: lines are counted, and the file is read, without them.
 * @throws Error for a comment with carets that cannot be read so.
 */
export function expectedFile(source: string): ExpectedFile {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of source.split('\n')) {
    const comment = /^\s*(?:<!--|#)(?=.*\^)/.test(line);
    if (!comment) lines.push(line);
    else expected.push(expectation(line, lines));
  }
  return { text: lines.join('\n'), expected };
}

function expectation(line: string, above: readonly string[]): string {
  const match = /^\s*(?:<!--|#)\s*(\d*)(\^+) ([a-z-]+)(?: \((error|warning)\))?(?: -->)?$/.exec(line);
  const [, column, carets = '', code = '', severity] = match ?? [];
  if (match === null || !isCode(code)) throw new Error(`This comment expects no diagnostic that there is: ${line}`);
  const at = {
    line: above.length,
    column: column === '' ? line.indexOf('^') + 1 : Number(column),
    length: carets.length,
  };
  return told({ code, severity: severity ?? diagnosticCodes[code].severity, at }, above);
}

/** What is said of a line, as `7:3+8 unknown-fact “{fact:x}”`: where, what, and the words that are pointed at. */
export function told(
  {
    code,
    severity,
    at,
  }: Pick<Diagnostic, 'code'> & { severity: string; at?: Omit<NonNullable<Diagnostic['at']>, 'file'> },
  lines: readonly string[],
): string {
  const own = severity === diagnosticCodes[code].severity ? '' : ` (${severity})`;
  if (at === undefined) return `${code}${own}`;
  const words = (lines[at.line - 1] ?? '').slice(at.column - 1, at.column - 1 + at.length);
  return `${at.line}:${at.column}+${at.length} ${code}${own} “${words}”`;
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, code);
}
