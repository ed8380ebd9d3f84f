import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { formatDiagnostic } from './formatDiagnostic.ts';
import type { Io } from './io.ts';

/** Prints diagnostics with their source lines; one that several decks share is printed once. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], root: string, io: Io): void {
  const files = new Map<string, readonly string[]>();
  const sourceLine = ({ file, line }: SourceSpan): string | undefined => {
    const lines = files.get(file) ?? readLines(join(root, file));
    files.set(file, lines);
    return lines[line - 1];
  };
  const printed = new Set<string>();
  for (const diagnostic of diagnostics) {
    const text = formatDiagnostic(diagnostic, sourceLine, io.terminal);
    if (!printed.has(text)) io.err(text);
    printed.add(text);
  }
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
