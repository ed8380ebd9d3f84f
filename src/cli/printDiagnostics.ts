import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decodeText } from '../load/decodeText.ts';
import { mostTextBytes } from '../load/fileLimits.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { formatDiagnostic } from './formatDiagnostic.ts';
import type { Io } from './io.ts';

/**
 * Prints diagnostics with their source lines; one that several decks share is printed once.
 * @param roots folders that the diagnostics' paths may be relative to; the first that has the file counts.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], roots: readonly string[], io: Io): void {
  const files = new Map<string, readonly string[]>();
  const sourceLine = ({ file, line }: SourceSpan): string | undefined => {
    const lines = files.get(file) ?? readLines(roots.map((root) => join(root, file)));
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

/** Folders that a command's diagnostics may speak of: the project, and for Markdown files of other tools their own. */
export function sourceRoots(words: readonly string[], root: string, io: Io): readonly string[] {
  const files = words.filter((word) => /\.(md|markdown)$/i.test(word));
  return files.length === 0 ? [root] : [io.folder, ...files.map((file) => dirname(resolve(io.folder, file))), root];
}

function readLines(paths: readonly string[]): readonly string[] {
  for (const path of paths) {
    try {
      // What is too large to be read has no line that would help.
      if (statSync(path).size > mostTextBytes) return [];
      return decodeText(readFileSync(path), path).value.split(/\r\n?|\n/);
    } catch {
      // Not there: the next folder may have it.
    }
  }
  return [];
}
