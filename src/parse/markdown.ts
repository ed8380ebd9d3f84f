import { Lexer, Marked, type Token, type TokenizerAndRendererExtension } from 'marked';
import type { MarkdownToken } from '../model/markdown.ts';

/** The kit's one reading of Markdown: CommonMark and GFM, with facts, help lines and key terms in running text. */
const markdown = new Marked({
  gfm: true,
  extensions: [reference('fact'), reference('helpline'), keyTerm()],
});

/** Text → tokens, inline tokens included. */
export function lexMarkdown(text: string): MarkdownToken[] {
  return markdown.lexer(text) as MarkdownToken[];
}

/** Text → block tokens only: cheaper, for finding where code and headings stand. */
export function lexBlocks(text: string): Token[] {
  return new Lexer(markdown.defaults).blockTokens(text, []);
}

/** `{fact:id}`, `{fact:id.part}` and the same for help lines. */
function reference(type: 'fact' | 'helpline'): TokenizerAndRendererExtension {
  const pattern = new RegExp(`^\\{${type}:([\\w-]+)(?:\\.([\\w-]+))?\\}`);
  return {
    name: type,
    level: 'inline',
    start: (text) => indexOrNone(text.indexOf(`{${type}:`)),
    tokenizer(text) {
      const match = pattern.exec(text);
      return match === null ? undefined : { type, raw: match[0], id: match[1] ?? '', part: match[2] };
    },
    renderer: () => '',
  };
}

/** `==key term==`. */
function keyTerm(): TokenizerAndRendererExtension {
  return {
    name: 'term',
    level: 'inline',
    start: (text) => indexOrNone(text.indexOf('==')),
    tokenizer(text) {
      const match = /^==(?=\S)([^=\n]+?)(?<=\S)==/.exec(text);
      if (match === null) return undefined;
      const inner = match[1] ?? '';
      return { type: 'term', raw: match[0], text: inner, tokens: this.lexer.inlineTokens(inner) };
    },
    renderer: () => '',
  };
}

function indexOrNone(index: number): number | undefined {
  return index === -1 ? undefined : index;
}
