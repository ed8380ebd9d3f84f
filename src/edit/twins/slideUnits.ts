import { isFigure } from '../../compose/figures.ts';
import type { SlideDraft } from '../../model/section.ts';
import type { Token } from '../../model/tokens.ts';

/** A heading, a paragraph, an item of a list: what a translation says one by one as its source does. */
export interface SlideUnit {
  readonly kind: string;
  /** In its file, from 1. */
  readonly line: number;
}

/** What is shown on a slide, unit by unit. @param figures whether they count: a translation may leave all of them to its source. */
export function slideUnits({ tokens }: Pick<SlideDraft, 'tokens'>, figures: boolean): SlideUnit[] {
  return tokens.flatMap((token): SlideUnit[] => {
    const { line } = token.at;
    if (isFigure(token)) return figures ? [{ kind: 'figure', line }] : [];
    if (isSilent(token)) return [];
    if (token.type === 'list') return token.items.map(({ at }) => ({ kind: 'item', line: at.line }));
    return [{ kind: token.type === 'heading' ? `heading ${token.depth}` : token.type, line }];
  });
}

/** Whether two say their units alike. */
export function isSameShape(one: readonly SlideUnit[], other: readonly SlideUnit[]): boolean {
  return one.length === other.length && one.every(({ kind }, index) => kind === other[index]?.kind);
}

/** Comments say nothing, and footnotes stand where they are referred to. */
function isSilent(token: Token): boolean {
  return (
    token.type === 'footnotes' || (token.type === 'html' && token.markup.replace(/<!--[\s\S]*?-->/g, '').trim() === '')
  );
}
