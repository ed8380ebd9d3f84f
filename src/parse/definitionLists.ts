import type { TokenizerAndRendererExtension, TokenizerThis, Tokens } from 'marked';
import { nextPlace } from './limitedLexer.ts';

/** Terms, each on a line, and below them what they mean, behind a colon: as in PHP Markdown Extra and Pandoc. */
export interface LexedDefinitionList {
  readonly type: 'definitionList' | 'definitionTerm' | 'definition';
  readonly raw: string;
  readonly tokens: Tokens.Generic[];
}

const marker = /^ {0,3}:[ \t]+(?=\S)/;
const markerBelow = /\n {0,3}:[ \t]+\S/;
const emptyLine = /\n\n/;
/** What cannot be a term, for it begins another block. */
const otherBlock =
  /^(?: {4,}|\t| {0,3}(?:#{1,6}\s|`{3}|~{3}|[>|<:]|[-*+]\s|\d{1,9}[.)]\s|\[[^\]]+\]:|(?:[-*_][ \t]*){3,}$))/;
const indented = /^(?: {2,}|\t)/;

export function definitionList(): TokenizerAndRendererExtension {
  return {
    name: 'definitionList',
    level: 'block',
    tokenizer(text) {
      // Most paragraphs have none: a line that begins with a colon tells, behind one empty line at most.
      const near = nextPlace(this, markerBelow, text);
      const end = nextPlace(this, emptyLine, text);
      if (text.startsWith('\n') || near < 1 || (end !== -1 && near > end + 1)) return undefined;
      const { tokens, raw } = readEntries(this, text);
      return tokens.length === 0 ? undefined : ({ type: 'definitionList', raw, tokens } satisfies LexedDefinitionList);
    },
    renderer: () => '',
  };
}

/** All entries at the start of a text, and the lines that they take. */
function readEntries(
  context: TokenizerThis,
  text: string,
): { readonly tokens: LexedDefinitionList[]; readonly raw: string } {
  const line = linesAsAsked(text);
  const lines = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, index) => line(from + index) ?? '');
  const tokens: LexedDefinitionList[] = [];
  let end = 0;
  for (let at = 0; line(at) !== undefined; ) {
    const terms: string[] = [];
    for (let term = line(at) ?? ''; term.trim() !== '' && !otherBlock.test(term); term = line(at) ?? '') {
      terms.push(term);
      at += 1;
    }
    const isBlank = (line(at) ?? '').trim() === '';
    if (isBlank) at += 1;
    if (terms.length === 0 || !marker.test(line(at) ?? '')) break;
    for (const term of terms) tokens.push(termOf(context, term));
    let isLoose = isBlank;
    while (marker.test(line(at) ?? '')) {
      const last = endOfDefinition(line, at);
      tokens.push(definitionOf(context, lines(at, last), isLoose));
      end = last;
      at = nextText(line, last);
      isLoose = at > last;
    }
  }
  return { tokens, raw: lines(0, end).join('\n') };
}

/** The line of a number from 0; undefined behind the last. */
type LineOf = (at: number) => string | undefined;

/** The lines of a text, cut as they are asked for: of most texts a few. */
function linesAsAsked(text: string): LineOf {
  const lines: string[] = [];
  let from = 0;
  return (at) => {
    while (lines.length <= at && from <= text.length) {
      const end = text.indexOf('\n', from);
      lines.push(text.slice(from, end === -1 ? text.length : end));
      from = end === -1 ? text.length + 1 : end + 1;
    }
    return lines[at];
  };
}

/** The line behind a definition that begins at a line. */
function endOfDefinition(lineOf: LineOf, start: number): number {
  let end = start + 1;
  for (let at = end, line = lineOf(at); line !== undefined; at += 1, line = lineOf(at)) {
    if (line.trim() === '') continue;
    const isNextTerm = marker.test(lineOf(at + 1) ?? '');
    const isLazy = end === at && !otherBlock.test(line) && !isNextTerm;
    if (marker.test(line) || !(isLazy || indented.test(line))) break;
    end = at + 1;
  }
  return end;
}

/** The first line with a word from one on; the number behind the last one when there is none. */
function nextText(lineOf: LineOf, from: number): number {
  let at = from;
  while (lineOf(at)?.trim() === '') at += 1;
  return at;
}

function termOf({ lexer }: TokenizerThis, line: string): LexedDefinitionList {
  return { type: 'definitionTerm', raw: line, tokens: lexer.inline(line.trim()) };
}

/** Set apart by blank lines, a definition is paragraphs; else the text alone. */
function definitionOf({ lexer }: TokenizerThis, lines: readonly string[], isLoose: boolean): LexedDefinitionList {
  const raw = lines.join('\n');
  const [first = '', ...more] = lines;
  const content = [first.replace(marker, ''), ...more.map((line) => line.replace(/^(?: {1,4}|\t)/, ''))].join('\n');
  const { top } = lexer.state;
  lexer.state.top = isLoose || lines.some((line) => line.trim() === '');
  const tokens = lexer.blockTokens(content, []);
  lexer.state.top = top;
  return { type: 'definition', raw, tokens };
}
