import type { MermaidFault } from '../../model/mermaid.ts';
import type { SourceSpan } from '../../model/sourceSpan.ts';
import type { MermaidBlock } from './mermaidBlock.ts';

/** Where a fault stands in the author's file; the diagram's first line with words when nothing says more. */
export function faultPlace(block: MermaidBlock, { place, words, frontLine }: MermaidFault): SourceSpan {
  const { source } = block;
  if (frontLine !== undefined) return lineSpan(block, lineOf(source, source.indexOf('---')) + frontLine);
  const read = readText(source);
  if (place !== undefined) {
    const start = lineStart(read.text, place.line);
    const offset = read.offsets[Math.min(start + (place.column ?? 1) - 1, read.offsets.length - 1)];
    if (offset !== undefined) {
      const line = lineOf(source, offset);
      // A line's end has nothing to point at.
      if (place.column !== undefined && !/^\s*$/.test(restOfLine(source, offset)))
        return span(block, offset, place.length);
      return lineSpan(block, line);
    }
  }
  const named = words === undefined || words === '' ? -1 : source.indexOf(words);
  if (named !== -1) return span(block, named, words?.length);
  return lineSpan(block, lineOf(source, read.offsets[0] ?? 0));
}

/** A text without some of it, and where each of its letters stood. */
interface ReadText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/**
 * The text as the package's parsers get it: without front matter, directives and lines of comment, and without what is blank before
 * and behind. Source: how Mermaid 11 prepares texts (its `comments.ts`).
 */
function readText(source: string): ReadText {
  let read: ReadText = { text: source, offsets: Array.from({ length: source.length }, (_, index) => index) };
  for (const removed of [
    /^\s*---\s*\n[\s\S]*?\n\s*---\s*\n+/,
    /%%\{[\s\S]*?\}%%/g,
    /^\s*%%(?!\{)[^\n]+\n?/gm,
    /^\s+/,
  ]) {
    read = without(read, removed);
  }
  return read;
}

function without({ text, offsets }: ReadText, removed: RegExp): ReadText {
  const pieces: string[] = [];
  const kept: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    pieces.push(text.slice(from, to));
    kept.push(...offsets.slice(from, to));
  };
  for (const match of text.matchAll(new RegExp(removed.source, `${removed.flags.replace('g', '')}g`))) {
    keep(match.index);
    from = match.index + match[0].length;
    if (!removed.flags.includes('g')) break;
  }
  keep(text.length);
  return { text: pieces.join(''), offsets: kept };
}

/** Offset of a line's first letter, counted from line 1; of the last line for one behind it. */
function lineStart(text: string, line: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1 || text.slice(next).trim() === '') break;
    start = next + 1;
  }
  return start;
}

/** Lines above an offset. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split('\n').length - 1;
}

function restOfLine(text: string, offset: number): string {
  return text.slice(offset).split('\n', 1)[0] ?? '';
}

function lineSpan({ source, at, indent }: MermaidBlock, line: number): SourceSpan {
  const text = source.split('\n')[line] ?? '';
  const blank = text.length - text.trimStart().length;
  const length = Math.max(1, text.trim().length);
  return { file: at.file, line: at.line + line, column: firstColumn(at, indent, line) + blank, length };
}

function span({ source, at, indent }: MermaidBlock, offset: number, length = Number.POSITIVE_INFINITY): SourceSpan {
  const line = lineOf(source, offset);
  const column = offset - (source.lastIndexOf('\n', offset - 1) + 1);
  const rest = restOfLine(source, offset).trimEnd().length;
  return {
    file: at.file,
    line: at.line + line,
    column: firstColumn(at, indent, line) + column,
    length: Math.max(1, Math.min(length, rest)),
  };
}

/** Where a line of the block begins in its file. */
function firstColumn(at: SourceSpan, indent: number, line: number): number {
  return line === 0 ? at.column : 1 + indent;
}
