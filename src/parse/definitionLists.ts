import type { TokenizerAndRendererExtension, TokenizerThis, Tokens } from 'marked';

/** Terms, each on a line, and below them what they mean, behind a colon: as in PHP Markdown Extra and Pandoc. */
export interface LexedDefinitionList {
  readonly type: 'definitionList' | 'definitionTerm' | 'definition';
  readonly raw: string;
  readonly tokens: Tokens.Generic[];
}

const marker = /^ {0,3}:[ \t]+(?=\S)/;
/** What cannot be a term, for it begins another block. */
const otherBlock =
  /^(?: {4,}|\t| {0,3}(?:#{1,6}\s|`{3}|~{3}|[>|<:]|[-*+]\s|\d{1,9}[.)]\s|\[[^\]]+\]:|(?:[-*_][ \t]*){3,}$))/;
const indented = /^(?: {2,}|\t)/;

export function definitionList(): TokenizerAndRendererExtension {
  return {
    name: 'definitionList',
    level: 'block',
    tokenizer(text) {
      // Most paragraphs have none: a line that begins with a colon tells.
      const near = /^(?:[^\n]+\n)+\n? {0,3}:[ \t]+\S/.exec(text);
      if (near === null) return undefined;
      const { tokens, end, lines } = readEntries(this, text);
      if (end === 0) return undefined;
      return { type: 'definitionList', raw: lines.slice(0, end).join('\n'), tokens } satisfies LexedDefinitionList;
    },
    renderer: () => '',
  };
}

/** All entries at the start of a text. @returns how many lines they take. */
function readEntries(
  context: TokenizerThis,
  text: string,
): { readonly tokens: LexedDefinitionList[]; readonly end: number; readonly lines: readonly string[] } {
  const lines = text.split('\n');
  const line = (at: number): string => lines[at] ?? '';
  const tokens: LexedDefinitionList[] = [];
  let end = 0;
  for (let at = 0; at < lines.length; ) {
    const firstTerm = at;
    while (line(at).trim() !== '' && !otherBlock.test(line(at))) at += 1;
    const terms = lines.slice(firstTerm, at);
    const isBlank = line(at).trim() === '';
    if (isBlank) at += 1;
    if (terms.length === 0 || !marker.test(line(at))) break;
    for (const term of terms) tokens.push(termOf(context, term));
    let isLoose = isBlank;
    while (marker.test(line(at))) {
      const last = endOfDefinition(lines, at);
      tokens.push(definitionOf(context, lines.slice(at, last), isLoose));
      end = last;
      at = nextText(lines, last);
      isLoose = at > last;
    }
  }
  return { tokens, end, lines };
}

/** The line behind a definition that begins at a line. */
function endOfDefinition(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const isNextTerm = marker.test(lines[at + 1] ?? '');
    const isLazy = end === at && !otherBlock.test(line) && !isNextTerm;
    if (marker.test(line) || !(isLazy || indented.test(line))) break;
    end = at + 1;
  }
  return end;
}

function nextText(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  return next === -1 ? lines.length : next;
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
