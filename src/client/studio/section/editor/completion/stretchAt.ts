/** The kind of text in which the cursor stands; offsets in the whole text. */
export type Stretch =
  /** Between the lines that open and close it. */
  | { readonly kind: 'front'; readonly from: number; readonly to: number }
  | { readonly kind: 'fence'; readonly name: string; readonly from: number; readonly to: number }
  /** On the line that opens a fence: the name behind its marks. */
  | {
      readonly kind: 'opener';
      readonly from: number;
      readonly to: number;
      readonly marks: string;
      readonly indent: string;
      readonly isClosed: boolean;
    }
  /** Markdown, with the fences before and behind it left out. */
  | { readonly kind: 'prose'; readonly from: number; readonly to: number };

interface Line {
  readonly start: number;
  /** Before its line end. */
  readonly end: number;
  readonly text: string;
}

/** Undefined where nothing is written that the kit reads: in indented code, and on lines that close something. */
export function stretchAt(text: string, cursor: number): Stretch | undefined {
  const lines = linesOf(text);
  let first = 0;
  const closing = frontEnd(lines);
  if (closing !== undefined) {
    const [opening, end] = [lines[0], lines[closing]];
    if (opening === undefined || end === undefined || cursor <= opening.end) return undefined;
    if (cursor < end.start) return { kind: 'front', from: lines[1]?.start ?? end.start, to: end.start };
    if (cursor <= end.end) return undefined;
    first = closing + 1;
  }
  let from = lines[first]?.start ?? text.length;
  const lists = listDepth();
  let isCode = false;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const depth = lists.at(line.text);
    const deep = indentOf(line.text) - depth >= 4 && line.text.trim() !== '';
    isCode = deep && (isCode || lines[index - 1]?.text.trim() === '' || index === first);
    const opened = isCode ? undefined : opener(line.text);
    if (opened === undefined) {
      const commentEnd = isCode ? index : endOfComment(lines, index);
      if (cursor > (lines[commentEnd]?.end ?? line.end)) {
        index = commentEnd;
        continue;
      }
      return isCode ? undefined : { kind: 'prose', from, to: proseEnd(lines, index) };
    }
    const end = lines.findIndex((other, at) => at > index && closes(other.text, opened.marks));
    if (cursor <= line.end) {
      const at = line.start + opened.length;
      const name = /^\S*/.exec(opened.info)?.[0].length ?? 0;
      if (cursor < at || cursor > at + name) return undefined;
      const isClosed = end !== -1 && isWhole(lines.slice(index + 1, end), lines.slice(end + 1));
      return { kind: 'opener', from: at, to: at + name, marks: opened.marks, indent: opened.indent, isClosed };
    }
    const close = lines[end];
    if (close === undefined || cursor < close.start) {
      return {
        kind: 'fence',
        name: opened.name,
        from: lines[index + 1]?.start ?? text.length,
        to: close?.start ?? text.length,
      };
    }
    if (cursor <= close.end) return undefined;
    index = end;
    from = lines[end + 1]?.start ?? text.length;
  }
  return { kind: 'prose', from, to: text.length };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n|$/g)) {
    if (index < start) continue;
    lines.push({ start, end: index, text: text.slice(start, index) });
    start = index + ending.length;
  }
  return lines;
}

/** Line that closes the front matter. */
function frontEnd(lines: readonly Line[]): number | undefined {
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0]?.text ?? '')) return undefined;
  const end = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text));
  return end === -1 ? undefined : end;
}

/** Follows how far the text of a list's items is set in: code stands four further. */
function listDepth(): { at(line: string): number } {
  let depth = 0;
  return {
    at(line) {
      if (line.trim() === '') return depth;
      if (indentOf(line) < depth) depth = 0;
      const before = depth;
      const marker = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/.exec(line);
      if (marker !== null && indentOf(line) - depth < 4) depth = marker[0].length;
      return before;
    },
  };
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}

interface Opener {
  readonly indent: string;
  readonly marks: string;
  readonly info: string;
  readonly name: string;
  /** Of indent and marks. */
  readonly length: number;
}

function opener(line: string): Opener | undefined {
  const [all, indent = '', marks = '', info = ''] =
    /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:>[ \t]?)*)(`{3,}(?!.*`)|~{3,})[ \t]*(.*)$/.exec(line) ?? [];
  if (all === undefined) return undefined;
  const [name = ''] = info.split(/\s/);
  return {
    // Lines below an item's mark are set in by as much.
    indent: indent.replace(/[-*+]|\d{1,9}[.)]/, (mark) => ' '.repeat(mark.length)),
    marks,
    info,
    name,
    length: all.length - info.length,
  };
}

function closes(line: string, marks: string): boolean {
  const mark = line.replace(/^[ \t]*(?:>[ \t]?)*/, '').trimEnd();
  return mark.length >= marks.length && mark === (marks[0] ?? '').repeat(mark.length);
}

/** Whether the line that would close a fence is its own, and not another's below, whose opening it would have swallowed. */
function isWhole(inside: readonly Line[], below: readonly Line[]): boolean {
  if (inside.some(({ text }) => /^--(?:-|--)?[ \t]*$/.test(text) || (opener(text)?.name ?? '') !== '')) return false;
  let open: Opener | undefined;
  for (const { text } of below) {
    if (open === undefined) open = opener(text);
    else if (closes(text, open.marks)) open = undefined;
  }
  return open === undefined;
}

/** The line that ends a comment which begins on a line and runs on; that line itself where none does. */
function endOfComment(lines: readonly Line[], index: number): number {
  if (!/<!--(?!.*-->)/.test(lines[index]?.text ?? '')) return index;
  const end = lines.findIndex(({ text }, at) => at > index && text.includes('-->'));
  return end === -1 ? index : end;
}

function proseEnd(lines: readonly Line[], index: number): number {
  const next = lines.findIndex(({ text }, at) => at > index && opener(text) !== undefined);
  return (next === -1 ? lines.at(-1)?.end : lines[next]?.start) ?? 0;
}
