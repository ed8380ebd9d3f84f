import type { YamlRoute } from '../../../../../model/shapeAt.ts';
import { flowPlace } from './flowPlace.ts';
import type { YamlPlace } from './places.ts';
import { type Found, type Keys, keyAt, quoteEnd, type Scan } from './yamlScan.ts';

interface MapFrame {
  readonly kind: 'map';
  readonly indent: number;
  readonly route: YamlRoute;
  readonly keys: Keys;
  key: string | undefined;
  /** Whether the last key has no value so far. */
  isOpen: boolean;
}

interface ListFrame {
  readonly kind: 'list';
  readonly indent: number;
  readonly route: YamlRoute;
  count: number;
}

/**
 * What is being written at a cursor in YAML that may be unfinished. Lists and mappings by indentation, in brackets, nested, quoted, and texts
 * below `|` are followed; anchors, tags and complex keys are none of a talk's. @param cursor offset in the text.
 */
export function yamlPlace(text: string, cursor: number): YamlPlace | undefined {
  const scan: Scan = { text, cursor, found: undefined };
  const frames: (MapFrame | ListFrame)[] = [];

  const top = () => frames.at(-1);
  const unwind = (column: number, isDash: boolean): void => {
    for (let last = top(); last !== undefined; last = top()) {
      if (last.indent < column || (last.indent === column && (isDash || last.kind === 'map'))) return;
      frames.pop();
    }
  };
  /** To what stands below the innermost key or dash. */
  const routeHere = (): YamlRoute => {
    const last = top();
    if (last === undefined) return [];
    return [...last.route, last.kind === 'map' ? (last.key ?? '') : last.count - 1];
  };
  const enterMap = (column: number): MapFrame => {
    const last = top();
    if (last?.kind === 'map' && last.indent === column) return last;
    const frame: MapFrame = {
      kind: 'map',
      indent: column,
      route: routeHere(),
      keys: [],
      key: undefined,
      isOpen: false,
    };
    frames.push(frame);
    return frame;
  };
  const enterItem = (column: number): void => {
    const last = top();
    if (last?.kind === 'list' && last.indent === column) last.count += 1;
    else frames.push({ kind: 'list', indent: column, route: routeHere(), count: 1 });
  };

  /** A word at the begin of a line, or behind a dash: it may become a key. */
  const takeWord = (column: number, from: number, to: number): void => {
    unwind(column, false);
    const last = top();
    const base = { from, to, isFlow: false, quote: '' as const, hasColon: false, column, brace: undefined };
    if (last?.kind === 'map' && last.indent < column && !last.isOpen) {
      // A text that runs on from the line above.
      scan.found = { ...base, role: 'value', route: routeHere(), keys: [] };
      return;
    }
    const isKey = last?.kind === 'map' && last.indent === column;
    const frame = enterMap(column);
    scan.found = { ...base, role: isKey ? 'key' : 'either', route: frame.route, keys: frame.keys };
  };

  let at = 0;
  while (at <= text.length) {
    const end = lineEnd(text, at);
    at = takeLine(at, end);
  }
  return finish(scan.found);

  /** @returns where the next line to be read begins. */
  function takeLine(start: number, end: number): number {
    const next = lineAfter(text, end);
    const isHere = start <= cursor && cursor <= end;
    let p = skipSpaces(text, start);
    if (p >= end) {
      if (isHere) takeWord(cursor - start, cursor, cursor);
      return next;
    }
    if (text[p] === '#') return next;
    while (text[p] === '-' && /[ \t\r\n]|^$/.test(text[p + 1] ?? '')) {
      const column = p - start;
      unwind(column, true);
      enterItem(column);
      const dash = p;
      p = skipSpaces(text, p + 1);
      if (p >= end) {
        if (isHere && cursor > dash + 1) takeWord(cursor - start, cursor, cursor);
        return next;
      }
    }
    const column = p - start;
    const key = keyAt(text, p, end);
    if (key !== undefined) {
      unwind(column, false);
      const frame = enterMap(column);
      frame.key = key.name;
      frame.keys.push({ name: key.name, at: key.from });
      const base = { isFlow: false, quote: '' as const, column, brace: undefined };
      if (key.from <= cursor && cursor <= key.to)
        scan.found = {
          ...base,
          role: 'key',
          route: frame.route,
          from: key.from,
          to: key.to,
          keys: frame.keys,
          hasColon: true,
        };
      const value = skipSpaces(text, key.colon + 1);
      frame.isOpen = value >= end || text[value] === '#';
      if (!frame.isOpen) return Math.max(next, takeValue(value, end, column));
      if (isHere && cursor > key.colon + 1 && cursor <= value)
        scan.found = {
          ...base,
          role: 'value',
          route: routeHere(),
          from: cursor,
          to: cursor,
          keys: [],
          hasColon: false,
        };
      return next;
    }
    if (/[[{'"|>]/.test(text[p] ?? '')) {
      unwind(column, false);
      const last = top();
      // Below a dash, what belongs to it is set in further than the dash.
      return Math.max(next, takeValue(p, end, last?.indent ?? -1));
    }
    const comment = text.slice(p, end).search(/\s#/);
    const wordEnd = comment === -1 ? end : p + comment;
    if (p <= cursor && cursor <= wordEnd) takeWord(column, p, wordEnd);
    return next;
  }

  /** @param parent column of the key or dash whose value it is. @returns where the next line to be read begins. */
  function takeValue(start: number, end: number, parent: number): number {
    const route = routeHere();
    const first = text[start] ?? '';
    const base = { route, keys: [], hasColon: false, column: parent, brace: undefined };
    if (first === '[' || first === '{') {
      const after = flowPlace(scan, start, route, parent);
      return lineAfter(text, lineEnd(text, after));
    }
    if (first === '|' || first === '>') {
      const [from, to] = blockText(start, parent);
      if (from <= cursor && cursor <= to) scan.found = { ...base, role: 'text', from, to, isFlow: false, quote: '' };
      return Math.max(lineAfter(text, lineEnd(text, start)), to + 1);
    }
    if (first === '"' || first === "'") {
      const close = quoteEnd(text, start);
      if (start < cursor && cursor <= close)
        scan.found = { ...base, role: 'value', from: start + 1, to: close, isFlow: false, quote: first };
      return lineAfter(text, lineEnd(text, close));
    }
    const comment = text.slice(start, end).search(/\s#/);
    const to = comment === -1 ? end : start + comment;
    if (start <= cursor && cursor <= to)
      scan.found = { ...base, role: 'value', from: start, to, isFlow: false, quote: '' };
    return lineAfter(text, end);
  }

  /** The lines below `|` that are set in further than their key; empty ones behind them where the cursor is. */
  function blockText(start: number, parent: number): readonly [number, number] {
    const from = lineAfter(text, lineEnd(text, start));
    let to = from - 1;
    for (let at = from; at <= text.length; at = lineAfter(text, lineEnd(text, at))) {
      const end = lineEnd(text, at);
      const words = skipSpaces(text, at);
      if (words >= end ? at <= cursor && cursor <= end && cursor - at > parent : words - at > parent) to = end;
      else if (words < end) break;
    }
    return [from, to];
  }
}

function finish(found: Found | undefined): YamlPlace | undefined {
  if (found === undefined) return undefined;
  const { keys, ...place } = found;
  return { ...place, siblings: keys.filter(({ at }) => at !== place.from).map(({ name }) => name) };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Where the line behind a line's end begins; beyond the text where there is none. */
function lineAfter(text: string, end: number): number {
  return end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
}
