import { plainText } from '../model/plainText.ts';
import type { Token } from '../model/tokens.ts';
import type { NoteLine } from './presentation.ts';

/** Speaker notes as paragraphs, lists with their levels: a page of notes holds words alone. */
export function noteLines(tokens: readonly Token[], level = 0): readonly NoteLine[] {
  return tokens.flatMap((token): readonly NoteLine[] => {
    if (token.type === 'list') return token.items.flatMap(({ children }) => itemLines(children, level + 1));
    if (token.type === 'columns') return token.columns.flatMap((column) => noteLines(column, level));
    if (token.type === 'blockquote' || token.type === 'languages') return noteLines(token.children, level);
    return linesOf([token], level);
  });
}

/** Words of an item, and the lists in it behind them. */
function itemLines(children: readonly Token[], level: number): readonly NoteLine[] {
  const words = children.filter(({ type }) => type !== 'list');
  return [
    ...linesOf(words, level),
    ...noteLines(
      children.filter(({ type }) => type === 'list'),
      level,
    ),
  ];
}

function linesOf(tokens: readonly Token[], level: number): readonly NoteLine[] {
  const texts = plainText(tokens).split('\n');
  return texts.filter((text) => text !== '').map((text) => ({ text, level }));
}
