import { attributeComments } from './attributeComments.ts';
import { type LexedToken, lexedChildren, lexInline } from './markdown.ts';

const comment = new RegExp(`${attributeComments('element').source}[ \\t]*`, 'iy');

/**
 * The comments for elements that a text begins with, where words follow on their line; undefined where none do. One after the other: as
 * one expression they could be taken apart in more ways than can be tried.
 */
function leadingComments(text: string): string | undefined {
  const start = text.search(/\S/);
  let end = Math.max(0, start);
  for (comment.lastIndex = end; comment.test(text); ) end = comment.lastIndex;
  return end > start && /^(?:[^\s<]|<(?!!--))/.test(text.slice(end)) ? text.slice(0, end) : undefined;
}

/**
 * A line that begins with a comment is HTML to Markdown, and `code` and **words** behind the comment would keep their signs. Authors
 * do begin items and lines so, since reveal.js then hangs the attributes on the whole of them: here the comment is parted from its
 * line, and the line is read as text. Changes the tokens in place (they are fresh from the lexer).
 */
export function partLeadingComments(tokens: LexedToken[], isTight = false): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const leading = token?.type === 'html' && token.block === true ? leadingComments(token.raw) : undefined;
    if (token?.type === 'html' && leading !== undefined) {
      const next = tokens[index + 1];
      const goesOn = !/\n\s*\n$/.test(token.raw) && (next?.type === 'text' || next?.type === 'paragraph');
      const rest = `${token.raw.slice(leading.length)}${goesOn ? next.raw : ''}`.trimEnd();
      Object.assign(token, { raw: leading, text: leading, leads: true });
      tokens.splice(index + 1, goesOn ? 1 : 0, {
        type: isTight ? 'text' : 'paragraph',
        raw: rest,
        text: rest,
        tokens: lexInline(rest),
      } as LexedToken);
      index += 1;
    } else if (token?.type === 'list') {
      for (const item of token.items) partLeadingComments(item.tokens as LexedToken[], !item.loose);
    } else if (token?.type === 'blockquote') {
      for (const children of lexedChildren(token)) partLeadingComments(children);
    }
  }
}
