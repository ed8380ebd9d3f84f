import type { Tokens } from 'marked';
import { isAttributeComment } from './attributeComments.ts';
import { codeSpanOrComment } from './codeSpanOrComment.ts';
import { type LexedToken, lexBlocks, lexedChildren } from './markdown.ts';

/** A text with its code and comments blanked out, and the traps found on the way. Offsets are the text's own. */
export interface MaskedText {
  /** As long as the text; code blocks and HTML comments are filled with a sign that no author writes, line breaks kept. */
  readonly text: string;
  readonly unclosedFences: readonly number[];
  /** Offsets of `--`, `---` or `----` that stand right under text and so make it a heading. */
  readonly setextUnderlines: readonly number[];
}

/**
 * Blanks what is not prose, so that separators can be looked for line by line without meeting those inside code.
 * @param parts tells comments that part slides or begin notes in external decks, such as `<!--s-->`, and so are kept.
 */
export function maskCode(text: string, parts: CommentTest = () => false): MaskedText {
  const pieces: string[] = [];
  const unclosedFences: number[] = [];
  const setextUnderlines: number[] = [];
  let offset = 0;
  for (const token of lexBlocks(text)) {
    const found = text.indexOf(token.raw, offset);
    const start = found === -1 ? offset : found;
    pieces.push(text.slice(offset, start), isCode(token) ? blank(token.raw) : maskInside(token));
    const open = unclosedFence(token);
    if (open !== -1) unclosedFences.push(start + open);
    if (token.type === 'heading') {
      const underline = /\n {0,3}(-{2,4})[ \t]*(?=\n|$)/.exec(token.raw);
      if (underline !== null) setextUnderlines.push(start + underline.index + 1);
    }
    offset = start + token.raw.length;
  }
  pieces.push(text.slice(offset));
  const prose = pieces.join('');
  return { text: blankComments(prose, parts), unclosedFences, setextUnderlines };
}

/**
 * Blanks the insides of comments that run over lines. As Markdown reads them, a blank line or dashes inside would end the
 * paragraph or the list that holds the comment, and the rest of it would be shown. Offsets stay, line breaks inside do not.
 */
export function hideComments(text: string, parts: CommentTest = () => false): string {
  const prose = maskCode(text, () => true).text;
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: comment, index } of prose.matchAll(codeSpanOrComment)) {
    if (!comment.startsWith('<') || !comment.includes('\n') || isKept(comment, parts)) continue;
    pieces.push(text.slice(end, index), '<!--', ' '.repeat(comment.length - 7), '-->');
    end = index + comment.length;
  }
  return pieces.join('') + text.slice(end);
}

/** Whether a comment, from `<!--` to `-->`, is one that the caller reads. */
export type CommentTest = (comment: string) => boolean;

function isKept(comment: string, parts: CommentTest): boolean {
  return isAttributeComment(comment) || parts(comment);
}

function isCode(token: LexedToken): token is Tokens.Code {
  return token.type === 'code';
}

/** Neither a space nor a letter: a separator that takes white space along must not take a code block with it. */
const filler = '\uFFFC';

function blank(text: string): string {
  return text.replace(/[^\n]/g, filler);
}

function blankComments(text: string, parts: CommentTest): string {
  return text.replace(codeSpanOrComment, (found) =>
    !found.startsWith('<') || isKept(found, parts) ? found : blank(found),
  );
}

/** Code inside lists, quotes, footnotes and definitions: its lines are indented or quoted, so they are looked for together in the raw text. */
function maskInside(token: LexedToken): string {
  const codes = innerCode(token);
  if (codes.length === 0) return token.raw;
  const lines = token.raw.split('\n');
  let from = 0;
  for (const code of codes) {
    const wanted = code.raw.trimEnd().split('\n');
    const stands = (at: number): boolean => wanted.every((line, index) => endsWith(lines[at + index], line));
    let at = from;
    while (at < lines.length && !stands(at)) at += 1;
    if (at === lines.length) continue;
    from = at + wanted.length;
    for (let index = at; index < from; index += 1) {
      const line = lines[index] ?? '';
      const start = line.lastIndexOf((wanted[index - at] ?? '').trim());
      lines[index] = line.slice(0, start) + blank(line.slice(start));
    }
  }
  return lines.join('\n');
}

function endsWith(line: string | undefined, end: string): boolean {
  return line?.trimEnd().endsWith(end.trim()) ?? false;
}

function innerCode(token: LexedToken): Tokens.Code[] {
  if (!['list', 'list_item', 'blockquote', 'footnoteDefinition', 'definitionList', 'definition'].includes(token.type))
    return [];
  return lexedChildren(token)
    .flat()
    .flatMap((child) => (isCode(child) ? [child] : innerCode(child)));
}

/** Offset within the token of a fence that is never closed, or -1. */
function unclosedFence(token: LexedToken): number {
  if (!isCode(token)) {
    for (const code of innerCode(token)) {
      if (unclosedFence(code) !== -1) return Math.max(0, token.raw.indexOf(code.raw.split('\n')[0] ?? ''));
    }
    return -1;
  }
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(token.raw)?.[1];
  if (fence === undefined) return -1;
  const lastLine = token.raw.trimEnd().split('\n').slice(1).at(-1) ?? '';
  const closing = lastLine.trim();
  const closed = closing.length >= fence.length && closing === (fence[0] ?? '').repeat(closing.length);
  return closed ? -1 : 0;
}
