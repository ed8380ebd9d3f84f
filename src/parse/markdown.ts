import { Marked, type MarkedToken, type Token, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { referenceOf, referencePattern } from '../model/references.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { Attributes } from '../model/tokens.ts';
import { definitionList, type LexedDefinitionList } from './definitionLists.ts';
import {
  footnoteDefinition,
  footnoteReference,
  type LexedFootnote,
  type LexedFootnoteReference,
} from './footnoteSyntax.ts';
import { LimitedLexer } from './limitedLexer.ts';
import { loosePath } from './loosePath.ts';
import { type LexedMath, maskMath, mathBlock, mathInLine } from './mathSyntax.ts';

/** What parsing writes on a token of the lexer before it becomes one of the kit's (convertTokens.ts). */
interface LexedPlace {
  at?: SourceSpan;
  attributes?: Attributes;
  /** What is written here goes deeper than is read (limitedLexer.ts). */
  tooDeep?: boolean;
  /** More is written here than is read at once (limitedLexer.ts). */
  tooLong?: boolean;
  /** A comment that stands before what it belongs to (leadingComments.ts). */
  leads?: boolean;
  /** Of a path as CommonMark does not read it: the spelling that every program reads (loosePaths.ts). */
  loosePath?: string;
}

/** `{fact:id.part}` or `{helpline:id.part}` in running text. */
export interface LexedReference {
  readonly type: 'fact' | 'helpline';
  readonly raw: string;
  readonly id: string;
  readonly part: string | undefined;
}

/** `==key term==`. */
export interface LexedTerm {
  readonly type: 'term';
  readonly raw: string;
  readonly tokens: Token[];
}

/** A table's cell, and the attributes that parsing writes on it. */
export type LexedCell = Tokens.TableCell & Pick<LexedPlace, 'attributes'>;

/** A token as it comes from the lexer. */
export type LexedToken = (
  | MarkedToken
  | LexedReference
  | LexedTerm
  | LexedFootnote
  | LexedFootnoteReference
  | LexedDefinitionList
  | LexedMath
) &
  LexedPlace;

/**
 * The kit's one reading of Markdown: CommonMark and GFM, with footnotes, definition lists and formulas, and with facts, help lines and
 * key terms in running text.
 */
const markdown = new Marked({
  gfm: true,
  hooks: { emStrongMask: maskMath },
  extensions: [
    reference('fact'),
    reference('helpline'),
    keyTerm(),
    loosePath(),
    mathBlock(),
    mathInLine(),
    definitionList(),
    footnoteDefinition(),
    footnoteReference(),
  ],
});

/** Text → tokens, inline tokens included. */
export function lexMarkdown(text: string): LexedToken[] {
  return lexed(new LimitedLexer(markdown.defaults).lex(text));
}

/** Text → block tokens only: cheaper, for finding where code and headings stand. */
export function lexBlocks(text: string): LexedToken[] {
  return lexed(new LimitedLexer(markdown.defaults).blockTokens(text, []));
}

/** Text → inline tokens alone, whatever it begins with. */
export function lexInline(text: string): LexedToken[] {
  return lexed(new LimitedLexer(markdown.defaults).inlineTokens(text));
}

/** The lists of tokens inside a token: children, list items, table cells. Those inside an image are its alternative text. */
export function lexedChildren(token: LexedToken): LexedToken[][] {
  if (token.type === 'list') return token.items.map((item) => [item]);
  if (token.type === 'table') return lexedCells(token).map((cell) => lexed(cell.tokens));
  return 'tokens' in token && token.tokens !== undefined ? [lexed(token.tokens)] : [];
}

/** The cells of a table, its head first. */
export function lexedCells({ header, rows }: Tokens.Table): LexedCell[] {
  return [...header, ...rows.flat()];
}

/** Marked types tokens of extensions as anything; ours are the only ones. */
export function lexed(tokens: Token[]): LexedToken[] {
  return tokens as LexedToken[];
}

function reference(type: 'fact' | 'helpline'): TokenizerAndRendererExtension {
  const pattern = new RegExp(`^${referencePattern.source}`);
  return {
    name: type,
    level: 'inline',
    start: (text) => indexOrNone(text.indexOf(`{${type}:`)),
    tokenizer(text) {
      const match = pattern.exec(text);
      if (match === null || match.groups?.kind !== type) return undefined;
      const { id, part } = referenceOf(match.groups);
      return { type, raw: match[0], id, part };
    },
    renderer: () => '',
  };
}

function keyTerm(): TokenizerAndRendererExtension {
  return {
    name: 'term',
    level: 'inline',
    start: (text) => indexOrNone(text.indexOf('==')),
    tokenizer(text) {
      const match = /^==(?=\S)([^=\n]+?)(?<=\S)==/.exec(text);
      if (match === null) return undefined;
      return { type: 'term', raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '') } satisfies Tokens.Generic;
    },
    renderer: () => '',
  };
}

function indexOrNone(index: number): number | undefined {
  return index === -1 ? undefined : index;
}
