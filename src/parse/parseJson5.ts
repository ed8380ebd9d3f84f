import JSON5 from 'json5';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { tooLongText } from '../model/textLimits.ts';
import { unprintable } from '../model/unprintable.ts';
import { lineIndex } from './lineIndex.ts';
import type { OptionSource } from './optionSource.ts';

/**
 * Reads a file of options as reveal-md does, whose `.json` may be JSON5: comments, single quotes, keys without quotes. Never throws.
 * @returns the options and their places; none of them, and a warning, when the file cannot be read.
 */
export function parseJson5(text: string, file: string): Checked<OptionSource> {
  const lines = lineIndex(file, text, 1);
  const place = (path: readonly string[]): RegExpExecArray | undefined => {
    let from = 0;
    let found: RegExpExecArray | undefined;
    for (const key of path) {
      const pattern = new RegExp(
        `(?<![\\w$])(["']?)${key.replace(/[^\w-]/g, '\\$&')}\\1\\s*:\\s*("(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\\\\\n]|\\\\.)*'|[^\\s,}]*)`,
        'g',
      );
      pattern.lastIndex = from;
      const next = pattern.exec(text);
      if (next === null) break;
      found = next;
      from = next.index + next[0].length - (next[2]?.length ?? 0);
    }
    return found;
  };
  const source = (values: Readonly<Record<string, unknown>>): OptionSource => ({
    values,
    textOf: () => undefined,
    keySpanOf: (path) => {
      const found = place(path);
      return found === undefined
        ? lines.span(0, 1)
        : lines.span(found.index + (found[1]?.length ?? 0), path.at(-1)?.length ?? 1);
    },
    spanOf: (path) => {
      const found = place(path);
      const length = Math.max(1, found?.[2]?.length ?? 1);
      return found === undefined ? lines.span(0, 1) : lines.span(found.index + found[0].length - length, length);
    },
  });
  const unread = (offset: number, message: string): Checked<OptionSource> => ({
    value: source({}),
    diagnostics: [
      report('bad-value', {
        severity: 'warning',
        message,
        at: lines.span(offset, 1),
        hint: 'Nothing of this file was taken. Write { "separator": "^---$" }, with quotes and commas.',
      }),
    ],
  });
  const tooLong = tooLongText(text, file);
  if (tooLong !== undefined) return { value: source({}), diagnostics: [tooLong] };
  try {
    let hasHidden = false;
    const value: unknown = JSON5.parse(text, (_, one: unknown) => {
      if (typeof one !== 'string' || one.search(unprintable) === -1) return one;
      hasHidden = true;
      return one.replace(unprintable, ' ');
    });
    const hidden = hasHidden ? [hiddenSign(lines.span(Math.max(0, text.search(hiddenEscape)), 1))] : [];
    if (isRecord(value)) return { value: source(value), diagnostics: hidden };
    return unread(0, 'This file holds no options: it must be one { }.');
  } catch (cause) {
    const { lineNumber = 1, columnNumber = 1 } = cause as { lineNumber?: number; columnNumber?: number };
    const before = text.split('\n').slice(0, lineNumber - 1);
    const offset = before.reduce((sum, line) => sum + line.length + 1, 0) + columnNumber - 1;
    return unread(Math.min(offset, Math.max(0, text.length - 1)), 'This file cannot be read as JSON.');
  }
}

/** How JSON5 writes signs that cannot be seen. */
const hiddenEscape = /\\(?:u00[01][\da-f]|u007f|u00[89][\da-f]|u202[89]|x[018-9][\da-f]|x7f|[0bfv])/i;

function hiddenSign(at: SourceSpan): Diagnostic {
  return report('control-character', {
    message: 'A sign that cannot be seen or printed is written in this file.',
    at,
    hint: 'Take it out of the text.',
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
