import type { WrittenStretch } from './places.ts';

/** As the parser finds them (parse/codeSpanOrComment): what begins first counts. */
const codeOrComment = /(?<!\\)<!--[\s\S]*?-->|(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g;

/**
 * What keeps the words at the cursor from being read as Markdown: code in a line, or a comment, of which what stands before the cursor is
 * handed out. One that nothing closes runs as far as an empty line. @param prose the stretch that holds the cursor and no fence.
 */
export function hiddenAround(
  text: string,
  cursor: number,
  prose: WrittenStretch,
): 'code' | { readonly comment: string } | undefined {
  const around = closedAround(text, cursor, prose);
  if (around === 'code') return 'code';
  const open = text.slice(prose.from, cursor).lastIndexOf('<!--');
  const comment = open === -1 ? undefined : text.slice(prose.from + open, cursor);
  const isOpen = comment?.includes('-->') === false && (around === 'comment' || !comment.includes('\n\n'));
  return comment !== undefined && isOpen ? { comment } : undefined;
}

function closedAround(text: string, cursor: number, { from, to }: WrittenStretch): 'code' | 'comment' | undefined {
  for (const { 0: found, index } of text.slice(from, to).replaceAll('\r\n', ' \n').matchAll(codeOrComment)) {
    const [start, end] = [from + index, from + index + found.length];
    if (start < cursor && cursor < end) return found.startsWith('<') ? 'comment' : 'code';
  }
  return undefined;
}
