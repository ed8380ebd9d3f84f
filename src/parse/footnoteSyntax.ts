import type { TokenizerAndRendererExtension, TokenizerThis, Tokens } from 'marked';
import { placeInParagraph } from './limitedLexer.ts';

/** `[^name]: text`, with the lines below it that are indented or go on with its paragraph. */
export interface LexedFootnote {
  readonly type: 'footnoteDefinition';
  readonly raw: string;
  readonly id: string;
  readonly tokens: Tokens.Generic[];
}

/** `[^name]` in running text, or a note that stands there itself: `^[text]`, as in Pandoc. */
export interface LexedFootnoteReference {
  readonly type: 'footnoteReference' | 'inlineFootnote';
  readonly raw: string;
  readonly id: string;
  readonly tokens: Tokens.Generic[];
}

const definition = / {0,3}\[\^([^\s[\]]+)\]:/;
const opening = new RegExp(`^${definition.source}[ \\t]*`);
/** What ends a paragraph without a blank line above it. */
const otherBlock = new RegExp(
  `^(?:${definition.source}| {0,3}(?:#{1,6}\\s|\`{3}|~{3}|[>|<]|[-*+]\\s|\\d{1,9}[.)]\\s))`,
);
const indented = /^(?: {2,}|\t)/;

/** Footnotes as GitHub, Pandoc and Obsidian read them. */
export function footnoteDefinition(): TokenizerAndRendererExtension {
  const below = new RegExp(`\\n${definition.source}`);
  return {
    name: 'footnoteDefinition',
    level: 'block',
    start(text) {
      const index = placeInParagraph(this, below, text);
      return index === -1 ? undefined : index + 1;
    },
    tokenizer(text) {
      const match = opening.exec(text);
      if (match === null) return undefined;
      const lines = linesOf(text);
      const raw = lines.join('\n');
      const first = raw.slice(match[0].length).split('\n');
      const content = first.map((line, index) => (index === 0 ? line : line.replace(/^(?: {1,4}|\t)/, ''))).join('\n');
      return {
        type: 'footnoteDefinition',
        raw,
        id: match[1] ?? '',
        tokens: blocksOf(this, content.replace(/^\s*\n/, '')),
      } satisfies LexedFootnote;
    },
    renderer: () => '',
  };
}

/** The lines of a definition at the start of a text. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let end = 1;
  for (let at = 0, from = 0; from <= text.length; at += 1) {
    const lineEnd = text.indexOf('\n', from);
    const line = text.slice(from, lineEnd === -1 ? text.length : lineEnd);
    from = lineEnd === -1 ? text.length + 1 : lineEnd + 1;
    lines.push(line);
    if (at === 0 || line.trim() === '') continue;
    const isLazy = end === at && !otherBlock.test(line);
    if (!isLazy && !indented.test(line)) break;
    end = at + 1;
  }
  return lines.slice(0, end);
}

/** Paragraphs are such at the first level only, so the lexer is told that this is one. */
function blocksOf({ lexer }: TokenizerThis, content: string): Tokens.Generic[] {
  const { top } = lexer.state;
  lexer.state.top = true;
  const tokens = lexer.blockTokens(content, []);
  lexer.state.top = top;
  return tokens;
}

export function footnoteReference(): TokenizerAndRendererExtension {
  return {
    name: 'footnoteReference',
    level: 'inline',
    start: (text) => {
      const index = text.search(/\[\^|\^\[/);
      return index === -1 ? undefined : index;
    },
    tokenizer(text) {
      const named = /^\[\^([^\s[\]]+)\](?!\()/.exec(text);
      if (named !== null)
        return {
          type: 'footnoteReference',
          raw: named[0],
          id: named[1] ?? '',
          tokens: [],
        } satisfies LexedFootnoteReference;
      const written = /^\^\[((?:\\.|[^\\[\]]|\[[^[\]]*\])+)\]/.exec(text);
      if (written === null) return undefined;
      const tokens = this.lexer.inlineTokens(written[1] ?? '');
      return { type: 'inlineFootnote', raw: written[0], id: '', tokens } satisfies LexedFootnoteReference;
    },
    renderer: () => '',
  };
}
