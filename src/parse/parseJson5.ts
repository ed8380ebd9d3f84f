import JSON5 from 'json5';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { mostEntries, tooLongText, tooManyEntries } from '../model/textLimits.ts';
import { unprintable } from '../model/unprintable.ts';
import { type Json5Place, json5Places, pathName } from './json5Places.ts';
import { type Json5Token, json5Tokens } from './json5Tokens.ts';
import { lineIndex } from './lineIndex.ts';
import type { OptionSource } from './optionSource.ts';

/**
 * Reads a file of options as reveal-md does, whose `.json` may be JSON5: comments, single quotes, keys without quotes. Never throws.
 * @returns the options and their places; none of them, and a warning, when the file cannot be read.
 */
export function parseJson5(text: string, file: string): Checked<OptionSource> {
  const lines = lineIndex(file, text, 1);
  let places: ReadonlyMap<string, Json5Place> | undefined;
  const place = (path: readonly string[]): Json5Place | undefined => {
    places ??= json5Places(text);
    const ways = path.map((_, index) => pathName(path.slice(0, path.length - index)));
    return ways.map((way) => places?.get(way)).find((found) => found !== undefined);
  };
  /** What stands at a token; of a key in quotes what is inside them. */
  const spanOf = (token: Json5Token | undefined, isKey: boolean): SourceSpan => {
    const quote = isKey && /^["']/.test(token?.text ?? '') ? 1 : 0;
    return token === undefined ? lines.span(0, 1) : lines.span(token.at + quote, token.text.length - 2 * quote);
  };
  const source = (values: Readonly<Record<string, unknown>>): OptionSource => ({
    values,
    textOf: () => undefined,
    keySpanOf: (path) => spanOf(place(path)?.key, true),
    spanOf: (path) => spanOf(place(path)?.value, false),
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
  const many = entryTooMany(text);
  if (many !== undefined) return { value: source({}), diagnostics: [tooManyEntries(lines.span(many, 1))] };
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

/** Where the comma stands behind as many keys and items as are read. */
function entryTooMany(text: string): number | undefined {
  if (text.length < 2 * mostEntries) return undefined;
  let entries = 0;
  for (const token of json5Tokens(text)) {
    if (token.text === ',') entries += 1;
    if (entries === mostEntries) return token.at;
  }
  return undefined;
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
