import type { Tokens } from 'marked';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import { type ImageToken, type ListItemToken, noAttributes, type TableCell, type Token } from '../model/tokens.ts';
import { type LexedCell, type LexedToken, lexed } from './markdown.ts';
import { readFence } from './readFence.ts';

/** The text of a footnote, for whatever refers to it. */
export interface FootnoteDefinition {
  readonly id: string;
  readonly at: SourceSpan;
  readonly children: readonly Token[];
}

/** What converting finds beside tokens. */
export interface Findings {
  readonly diagnostics: Diagnostic[];
  readonly footnotes: FootnoteDefinition[];
}

/**
 * The lexer's tokens → the kit's own. What prints nothing (blank lines, link definitions) is gone. Fences count at the first
 * level only; inside lists and quotes they are code.
 * @param around where a token stands that has no place of its own.
 * @param found mistakes in fences and the texts of footnotes are added to it.
 */
export function convertTokens(tokens: readonly LexedToken[], around: SourceSpan, found: Findings): Token[] {
  const convert = (inside: readonly LexedToken[], at: SourceSpan): Token[] => convertAll(inside, at, found);
  return tokens.flatMap((token) => {
    const read = token.type === 'code' ? readFence(token, token.at ?? around, found.diagnostics, convert) : undefined;
    return read ?? convertToken(token, around, found);
  });
}

function convertAll(tokens: readonly LexedToken[], around: SourceSpan, found: Findings): Token[] {
  return tokens.flatMap((token) => convertToken(token, around, found));
}

function convertToken(token: LexedToken, around: SourceSpan, found: Findings): Token[] {
  const at = token.at ?? around;
  const place = { at, attributes: token.attributes ?? noAttributes };
  const children = (list: Tokens.Generic['tokens']): Token[] => convertAll(lexed(list ?? []), at, found);
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return [{ ...place, type: 'heading', depth: token.depth, children: children(token.tokens) }];
    case 'paragraph':
    case 'blockquote':
    case 'definitionList':
    case 'definitionTerm':
    case 'definition':
      return [{ ...place, type: token.type, children: children(token.tokens) }];
    case 'list':
      return [
        {
          ...place,
          type: 'list',
          ordered: token.ordered,
          start: token.start === '' ? 1 : token.start,
          items: token.items.map((item) => listItem(item, at, found)),
        },
      ];
    case 'list_item':
      return [listItem(token, around, found)];
    case 'table':
      return [
        {
          ...place,
          type: 'table',
          head: token.header.map((cell) => tableCell(cell, at, found)),
          rows: token.rows.map((row) => row.map((cell) => tableCell(cell, at, found))),
        },
      ];
    case 'math':
      // One that only loads an extension shows nothing.
      if (token.tex === '') return [];
      return [
        { ...place, type: 'math', tex: token.tex, display: token.display, source: token.raw, block: token.block },
      ];
    case 'code':
      if (token.lang === 'math')
        return [{ ...place, type: 'math', tex: token.text.trim(), display: true, source: token.raw, block: true }];
      return [{ ...place, type: 'code', info: token.lang ?? '', text: token.text }];
    case 'hr':
      return [{ ...place, type: 'rule' }];
    case 'br':
      return [{ ...place, type: 'break' }];
    case 'html':
      return [{ ...place, type: 'html', markup: token.text }];
    case 'strong':
    case 'em':
    case 'del':
    case 'term':
      return [{ ...place, type: token.type, children: children(token.tokens) }];
    case 'codespan':
      return [{ ...place, type: 'codespan', text: token.text }];
    case 'link':
      return [
        { ...place, type: 'link', href: token.href, title: token.title ?? undefined, children: children(token.tokens) },
      ];
    case 'image':
      return [{ ...place, ...image(token, at) }];
    case 'fact':
    case 'helpline':
      return [{ ...place, type: token.type, id: token.id, part: token.part, text: undefined }];
    case 'footnoteDefinition':
      found.footnotes.push({ id: token.id, at, children: children(token.tokens) });
      return [];
    case 'footnoteReference':
      return [{ ...place, type: 'footnoteReference', id: token.id, number: undefined }];
    case 'inlineFootnote': {
      // Named by its place, which no author's name can be.
      const id = `${at.line}:${at.column} ${found.footnotes.length}`;
      const text: Token = { at, attributes: noAttributes, type: 'paragraph', children: children(token.tokens) };
      found.footnotes.push({ id, at, children: [text] });
      return [{ ...place, type: 'footnoteReference', id, number: undefined }];
    }
    case 'escape':
      return [{ ...place, type: 'text', text: token.text, exact: false }];
    case 'text':
      return token.tokens === undefined || token.tokens.length === 0
        ? [{ ...place, type: 'text', text: token.text, exact: token.raw === token.text }]
        : [{ ...place, type: 'textBlock', children: children(token.tokens) }];
  }
}

function listItem(item: LexedToken & Tokens.ListItem, around: SourceSpan, found: Findings): ListItemToken {
  const at = item.at ?? around;
  return {
    at,
    attributes: item.attributes ?? noAttributes,
    type: 'listItem',
    checked: item.task ? item.checked === true : undefined,
    children: convertAll(lexed(item.tokens), at, found),
  };
}

function tableCell(cell: LexedCell, around: SourceSpan, found: Findings): TableCell {
  const attributes = cell.attributes ?? noAttributes;
  return { align: cell.align, attributes, children: convertAll(lexed(cell.tokens), around, found) };
}

function image(token: Tokens.Image, at: SourceSpan): Pick<ImageToken, 'type' | 'href' | 'alt' | 'altAt' | 'title'> {
  const { href, text: alt, raw, title } = token;
  const offset = raw.indexOf(alt);
  const altAt = offset === -1 ? undefined : spanInside(at, raw, offset, alt.length);
  return { type: 'image', href, alt, altAt, title: title ?? undefined };
}
