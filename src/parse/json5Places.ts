import JSON5 from 'json5';
import { type Json5Token, json5Tokens } from './json5Tokens.ts';

/** A key and its value, as they are written. */
export interface Json5Place {
  readonly key: Json5Token;
  readonly value: Json5Token;
}

/** How many maps deep options stand: those of reveal.js have one map of their own. */
const deepest = 2;

/** A map or list that is open. */
interface Container {
  /** What it is the value of; undefined of the outermost, of those in lists, and of those that stand deeper than is asked for. */
  readonly path: readonly string[] | undefined;
  readonly key: Json5Token | undefined;
  readonly at: number;
  /** Whether its keys are asked for. */
  readonly asked: boolean;
}

/**
 * Where each key of the outermost map of a JSON5 text stands, and each of the maps in it, in one pass. Of a key that stands twice the last
 * counts, as it does for its value.
 * @param text that can be read.
 * @returns by path, as `pathName` writes it.
 */
export function json5Places(text: string): ReadonlyMap<string, Json5Place> {
  const places = new Map<string, Json5Place>();
  const open: Container[] = [];
  let before: Json5Token | undefined;
  let key: Json5Token | undefined;
  for (const token of json5Tokens(text)) {
    const path = key === undefined ? undefined : [...(open.at(-1)?.path ?? []), keyName(key.text)];
    if (path !== undefined && key !== undefined) places.set(pathName(path), { key, value: token });
    if (token.text === '{' || token.text === '[') {
      const asked = token.text === '{' && (path === undefined ? open.length === 0 : path.length < deepest);
      open.push({ path, key, at: token.at, asked });
    } else if (token.text === '}' || token.text === ']') {
      const { path: of, key: name, at = 0 } = open.pop() ?? {};
      if (of !== undefined && name !== undefined)
        places.set(pathName(of), { key: name, value: { text: text.slice(at, token.at + 1), at } });
    }
    key = token.text === ':' && open.at(-1)?.asked ? before : undefined;
    before = token;
  }
  return places;
}

/** A path as the name of its place. */
export function pathName(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** A key without its quotes and escapes. */
function keyName(written: string): string {
  if (!/^["']|\\/.test(written)) return written;
  return Object.keys(JSON5.parse<object>(`{${written}:0}`))[0] ?? '';
}
