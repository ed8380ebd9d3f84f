import type { Token } from '../../model/tokens.ts';

/** Whether a paragraph holds one picture and nothing else, or one player in raw HTML that stands in its line: it then is that figure. */
export function isFigureAlone({ children }: { readonly children: readonly Token[] }): boolean {
  return (children.length === 1 && children[0]?.type === 'image') || isPlayer(children);
}

function isPlayer(children: readonly Token[]): boolean {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type !== 'html' || last?.type !== 'html') return false;
  const name = /^<(video|audio)\b/i.exec(first.markup)?.[1]?.toLowerCase();
  const isClosed = name !== undefined && last.markup.toLowerCase().startsWith(`</${name}`);
  return isClosed && children.every((one) => one.type === 'html' || (one.type === 'text' && one.text.trim() === ''));
}
