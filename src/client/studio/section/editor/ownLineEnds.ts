/** What an editor of a browser does not keep of a file: its byte-order mark, and how each line but the last ends. */
export interface LineEnds {
  readonly mark: string;
  readonly ends: readonly string[];
}

/** A text as an editor holds it, and beside it what it does not keep. */
export interface OwnText extends LineEnds {
  /** With `\n` alone. */
  readonly lines: string;
}

/** Line ends that go and come. Changes of one moment name lines as they stood before it, in order and apart. */
export interface EndsChange {
  /** The line in which it begins, from 0. */
  readonly line: number;
  readonly gone: number;
  readonly come: number;
}

/** Takes a file's text apart. */
export function takeLineEnds(text: string): OwnText {
  const mark = /^\uFEFF*/.exec(text)?.[0] ?? '';
  const own = text.slice(mark.length);
  return { mark, ends: own.match(anyEnd) ?? [], lines: own.replace(anyEnd, '\n') };
}

/** Puts it together again. @param lines with `\n` alone, as many as there are ends. */
export function putLineEnds(lines: string, { mark, ends }: LineEnds): string {
  const texts = lines.split('\n');
  let put = mark;
  for (const [line, text] of texts.entries()) {
    if (line > 0) put += endAfter(put, ends[line - 1] ?? '\n');
    put += text;
  }
  return put;
}

/** A `\n` straight after a lone `\r` would be read as one end with it, and an empty line would be gone. */
function endAfter(put: string, end: string): string {
  return end === '\n' && put.endsWith('\r') ? '\r' : end;
}

/** Line ends after changes: those that stay are as they were, and new ones are as the line in which they come. */
export function changeLineEnds({ mark, ends }: LineEnds, changes: readonly EndsChange[]): LineEnds {
  const next: string[] = [];
  let done = 0;
  for (const { line, gone, come } of changes) {
    const own = ends[line] ?? ends[line - 1] ?? '\n';
    next.push(...ends.slice(done, line), ...Array<string>(come).fill(own));
    done = line + gone;
  }
  return { mark, ends: next.concat(ends.slice(done)) };
}

const anyEnd = /\r\n|\r|\n/g;
