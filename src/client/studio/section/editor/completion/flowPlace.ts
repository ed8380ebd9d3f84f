import { referenceKinds } from '../../../../../model/references.ts';
import type { YamlRoute } from '../../../../../model/shapeAt.ts';
import { type Keys, quoteEnd, type Scan } from './yamlScan.ts';

interface FlowFrame {
  readonly sign: '[' | '{';
  readonly open: number;
  readonly route: YamlRoute;
  readonly keys: Keys;
  /** Of which a value is awaited; undefined while a key is. */
  key: string | undefined;
  count: number;
}

/**
 * Goes through what stands between brackets, and notes what is written at the cursor. Brackets that are not closed yet end where a line is set in
 * no further than what they belong to.
 * @param start of the first bracket. @param route to its value. @param parent column of its key or dash; -1 at the top.
 * @returns the offset behind the last bracket.
 */
export function flowPlace(scan: Scan, start: number, route: YamlRoute, parent: number): number {
  const { text, cursor } = scan;
  const frames: FlowFrame[] = [];
  const end = flowLimit(text, start, parent);

  const valueRoute = (frame: FlowFrame): YamlRoute => [
    ...frame.route,
    frame.sign === '{' ? (frame.key ?? '') : frame.count,
  ];
  const note = (frame: FlowFrame, from: number, to: number, quote: '' | "'" | '"', hasColon: boolean): void => {
    const isKey = frame.sign === '{' && frame.key === undefined;
    scan.found = {
      role: isKey ? 'key' : 'value',
      route: isKey ? frame.route : valueRoute(frame),
      from,
      to,
      keys: isKey ? frame.keys : [],
      isFlow: true,
      quote,
      hasColon,
      column: parent,
      brace: isKey && text.slice(frame.open + 1, from).trim() === '' ? frame.open : undefined,
    };
  };

  let at = start;
  while (at < end) {
    const sign = text[at] ?? '';
    const frame = frames.at(-1);
    if (sign === '[' || sign === '{') {
      const inner = frame === undefined ? route : valueRoute(frame);
      frames.push({ sign, open: at, route: inner, keys: [], key: undefined, count: 0 });
      at += 1;
    } else if (frame === undefined) return at;
    else if (sign === ']' || sign === '}') {
      frames.pop();
      at += 1;
      if (frames.length === 0) return at;
      continue;
    } else if (sign === ',') {
      frame.count += 1;
      frame.key = undefined;
      at += 1;
    } else if (/\s/.test(sign)) {
      at += 1;
      continue;
    } else at = takeWord(frame, at);
    const here = frames.at(-1);
    if (here !== undefined) noteGap(here, at);
  }
  return end;

  /** Between a sign and what follows, where nothing stands yet. */
  function noteGap(frame: FlowFrame, from: number): void {
    const space = /^\s*/.exec(text.slice(from, end))?.[0].length ?? 0;
    const next = text[from + space] ?? '';
    const isEmpty = from + space >= end || /[,\]}]/.test(next);
    const before = text[from - 1] ?? '';
    if (!/[[{,:]/.test(before) || (before === ':' && cursor === from)) return;
    if (from <= cursor && (isEmpty ? cursor <= from + space : cursor < from + space))
      note(frame, cursor, cursor, '', false);
  }

  function takeWord(frame: FlowFrame, from: number): number {
    const first = text[from];
    const isQuoted = first === '"' || first === "'";
    const close = isQuoted ? Math.min(quoteEnd(text, from), end) : plainEnd(from);
    const after = isQuoted ? close + 1 : close;
    const colon = /^[ \t]*:(?=[\s,\]}]|$)/.exec(text.slice(after, end))?.[0].length ?? 0;
    const isKey = frame.sign === '{' && frame.key === undefined;
    const [wordStart, wordEnd] = isQuoted ? [from + 1, close] : [from, close];
    if (wordStart <= cursor && cursor <= wordEnd)
      note(frame, wordStart, wordEnd, isQuoted ? first : '', isKey && colon > 0);
    if (!isKey) return after;
    const name = text.slice(wordStart, wordEnd);
    // A naming that has nothing behind its colon yet looks like a key that has no value.
    if (cursor === after + 1 && referenceKinds.some((kind) => kind === name)) note(frame, wordStart, cursor, '', true);
    if (colon > 0) frame.keys.push({ name, at: wordStart });
    if (colon > 0) frame.key = name;
    return after + colon;
  }

  function plainEnd(from: number): number {
    let to = from;
    while (to < end && !/[,[\]{}\r\n]/.test(text[to] ?? '') && !/^:(?:[\s,\]}]|$)/.test(text.slice(to, to + 2))) {
      to += 1;
      // A reference within a text belongs to it, closed or not.
      const reference = /^\{[\w:.-]*\}?/.exec(text.slice(to, end));
      if (reference !== null) to += reference[0].length;
    }
    return (
      from +
      text
        .slice(from, Math.max(to, from + 1))
        .replace(/[ \t]+$/, (space) => (cursor > to - space.length && cursor <= to ? space : '')).length
    );
  }
}

/** Where brackets must have closed at the latest. */
function flowLimit(text: string, start: number, parent: number): number {
  for (const { index } of text.slice(start).matchAll(/(?:\r\n|\r|\n)(?=([ ]*)[^\s\]}])/g)) {
    const from = start + index;
    const indent = /^(?:\r\n|\r|\n)( *)/.exec(text.slice(from))?.[1]?.length ?? 0;
    if (indent <= parent) return from;
  }
  return text.length;
}
