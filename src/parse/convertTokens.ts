import type { Tokens } from 'marked';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import { type ImageToken, type ListItemToken, noAttributes, type TableCell, type Token } from '../model/tokens.ts';
import { type LexedCell, type LexedToken, lexed } from './markdown.ts';
import { readFence } from './readFence.ts';

/**
 * The lexer's tokens → the kit's own. What prints nothing (blank lines, link definitions) is gone. Fences count at the first
 * level only; inside lists and quotes they are code.
 * @param around where a token stands that has no place of its own.
 * @param diagnostics mistakes in fences are added to it.
 */
export function convertTokens(tokens: readonly LexedToken[], around: SourceSpan, diagnostics: Diagnostic[]): Token[] {
  return tokens.flatMap((token) => {
    const read = token.type === 'code' ? readFence(token, token.at ?? around, diagnostics, convertAll) : undefined;
    return read ?? convertToken(token, around);
  });
}

function convertAll(tokens: readonly LexedToken[], around: SourceSpan): Token[] {
  return tokens.flatMap((token) => convertToken(token, around));
}

function convertToken(token: LexedToken, around: SourceSpan): Token[] {
  const at = token.at ?? around;
  const place = { at, attributes: token.attributes ?? noAttributes };
  const children = (list: Tokens.Generic['tokens']): Token[] => convertAll(lexed(list ?? []), at);
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return [{ ...place, type: 'heading', depth: token.depth, children: children(token.tokens) }];
    case 'paragraph':
    case 'blockquote':
      return [{ ...place, type: token.type, children: children(token.tokens) }];
    case 'list':
      return [
        {
          ...place,
          type: 'list',
          ordered: token.ordered,
          start: token.start === '' ? 1 : token.start,
          items: token.items.map((item) => listItem(item, at)),
        },
      ];
    case 'list_item':
      return [listItem(token, around)];
    case 'table':
      return [
        {
          ...place,
          type: 'table',
          head: token.header.map((cell) => tableCell(cell, at)),
          rows: token.rows.map((row) => row.map((cell) => tableCell(cell, at))),
        },
      ];
    case 'code':
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
    case 'escape':
      return [{ ...place, type: 'text', text: token.text, exact: false }];
    case 'text':
      return token.tokens === undefined || token.tokens.length === 0
        ? [{ ...place, type: 'text', text: token.text, exact: token.raw === token.text }]
        : [{ ...place, type: 'textBlock', children: children(token.tokens) }];
  }
}

function listItem(item: LexedToken & Tokens.ListItem, around: SourceSpan): ListItemToken {
  const at = item.at ?? around;
  return {
    at,
    attributes: item.attributes ?? noAttributes,
    type: 'listItem',
    checked: item.task ? item.checked === true : undefined,
    children: convertAll(lexed(item.tokens), at),
  };
}

function tableCell(cell: LexedCell, around: SourceSpan): TableCell {
  const attributes = cell.attributes ?? noAttributes;
  return { align: cell.align, attributes, children: convertAll(lexed(cell.tokens), around) };
}

function image(token: Tokens.Image, at: SourceSpan): Pick<ImageToken, 'type' | 'href' | 'alt' | 'altAt' | 'title'> {
  const { href, text: alt, raw, title } = token;
  const offset = raw.indexOf(alt);
  const altAt = offset === -1 ? undefined : spanInside(at, raw, offset, alt.length);
  return { type: 'image', href, alt, altAt, title: title ?? undefined };
}
