import * as z from 'zod';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { OptionSource } from './optionSource.ts';
import { type ParsedYaml, parseYaml } from './parseYaml.ts';

const anyMap = z.record(z.string(), z.unknown()).nullable();
type Read = ParsedYaml<z.output<typeof anyMap>>;

/**
 * Reads an external deck's front matter as far as it goes: a mistake in one key takes nothing from the others, and refuses no deck.
 * `title: Part two: the lakes`, which is no YAML, is read as the text that was meant.
 * @param firstLine line of the file on which `yaml` begins.
 */
export function parseExternalFront(yaml: string, file: string, firstLine: number): Checked<OptionSource> {
  const whole = parseYaml(yaml, file, anyMap, firstLine);
  if (whole.diagnostics.length === 0) return { value: source(() => whole, whole.value ?? {}), diagnostics: [] };
  const [tooLarge] = whole.diagnostics.filter(({ code }) => code === 'too-large');
  if (tooLarge !== undefined) return { value: source(() => whole, {}), diagnostics: [tooLarge] };
  const pieces = piecesOf(yaml).map(({ key, text, line }) => readPiece(key, text, file, firstLine + line));
  const found = new Map(pieces.map((piece) => [piece.key, piece.read]));
  const values = Object.fromEntries(pieces.flatMap(({ values: own }) => Object.entries(own)));
  const told = pieces.flatMap(({ diagnostics }) => diagnostics);
  return {
    value: source((key) => found.get(key) ?? whole, values),
    // A mistake of the whole that no piece has: a key that stands there twice, or what is no map at all.
    diagnostics: told.length > 0 ? told : whole.diagnostics.slice(0, 1).map(mild),
  };
}

interface Piece {
  readonly key: string;
  readonly read: Read;
  readonly values: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

function readPiece(key: string, text: string, file: string, line: number): Piece {
  const read = parseYaml(text, file, anyMap, line);
  if (read.diagnostics.length === 0) return { key, read, values: read.value ?? {}, diagnostics: [] };
  const [, plain = ''] = /^[^:]*:[ \t]+(\S[^\n]*?)\s*$/.exec(text) ?? [];
  const hint = plain === '' ? `Nothing of \`${key}\` was taken.` : `Taken as the text ${plain}; put it in quotes.`;
  return {
    key,
    read,
    values: plain === '' ? {} : { [key]: plain.replace(/^["']|["']$/g, '') },
    diagnostics: read.diagnostics.slice(0, 1).map((one) => ({ ...mild(one), hint })),
  };
}

/** Front matter by its keys, each with the lines that belong to it. */
function piecesOf(yaml: string): { readonly key: string; readonly text: string; readonly line: number }[] {
  const lines = yaml.split('\n');
  const starts = lines.flatMap((line, index) => {
    const key = /^(?:"([^"]+)"|'([^']+)'|([^\s#:"'[{&*!|>-][^:]*?))[ \t]*:(?=\s|$)/.exec(line);
    return key === null ? [] : [{ key: key[1] ?? key[2] ?? key[3] ?? '', line: index }];
  });
  return starts.map(({ key, line }, index) => ({
    key,
    line,
    text: lines.slice(line, starts[index + 1]?.line).join('\n'),
  }));
}

function source(readOf: (key: string) => Read, values: Readonly<Record<string, unknown>>): OptionSource {
  return {
    values,
    textOf: (key) => readOf(key).textOf([key]),
    spanOf: (path) => readOf(path[0] ?? '').spanOf(path),
    keySpanOf: (path) => readOf(path[0] ?? '').keySpanOf(path),
  };
}

function mild(one: Diagnostic): Diagnostic {
  return { ...one, severity: 'warning' };
}
