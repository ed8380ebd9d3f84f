import type { YamlPlace } from './places.ts';

/** Keys of a mapping and where they stand; grows while the mapping is read. */
export type Keys = { readonly name: string; readonly at: number }[];

/** A place whose mapping may still be read. */
export type Found = Omit<YamlPlace, 'siblings'> & { readonly keys: Keys };

/** YAML as it is gone through, and what was found at the cursor. */
export interface Scan {
  readonly text: string;
  readonly cursor: number;
  found: Found | undefined;
}

export interface WrittenKey {
  readonly name: string;
  /** Without its quotes. */
  readonly from: number;
  readonly to: number;
  readonly colon: number;
}

const key = /(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|([^\s[\]{}"'#,|>&*!%@`][^\n]*?))[ \t]*:(?=[ \t\r\n]|$)/y;

/** The key that begins at a place of a line; undefined when none does. @param end of the line. */
export function keyAt(text: string, start: number, end: number): WrittenKey | undefined {
  key.lastIndex = 0;
  const [all, double, single, plain] = key.exec(text.slice(start, end)) ?? [];
  const name = double ?? single ?? plain;
  if (all === undefined || name === undefined || /\s#/.test(name)) return undefined;
  const from = start + (plain === undefined ? 1 : 0);
  return { name, from, to: from + name.length, colon: start + all.length - 1 };
}

/** Where the quotes close that open at a place; where they do not, the end of the line. */
export function quoteEnd(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at;
      at += 1;
    }
  }
  const end = text.slice(start).search(/[\r\n]/);
  return end === -1 ? text.length : start + end;
}
