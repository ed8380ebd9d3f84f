import type { SourceSpan } from '../model/sourceSpan.ts';
import type { Token } from '../model/tokens.ts';

/** Whether a block of a slide is a picture, a drawing or a film, and no running text. */
export function isFigure(token: Token): boolean {
  if (token.type === 'fence') return true;
  if (token.type === 'html') return /<(?:img|video|audio|svg|figure)\b/i.test(token.markup);
  return token.type === 'paragraph' && token.children.length === 1 && token.children[0]?.type === 'image';
}

/** The blocks of a slide, and where the first of those stands that were taken from elsewhere. */
export interface WithFigures {
  readonly tokens: readonly Token[];
  readonly taken: SourceSpan | undefined;
}

/**
 * A slide that writes no figure of its own has those of its source, each as far down as it stands there, marked with the source's language.
 */
export function withFigures(source: readonly Token[], own: readonly Token[], language: string): WithFigures {
  if (own === source || own.some(isFigure)) return { tokens: own, taken: undefined };
  const tokens = [...own];
  let taken: SourceSpan | undefined;
  for (const [index, token] of source.entries()) {
    if (!isFigure(token)) continue;
    taken ??= token.at;
    tokens.splice(Math.min(index, tokens.length), 0, inLanguage(token, language));
  }
  return { tokens, taken };
}

/** What is said of a figure to those who do not see it has a language, too. */
function inLanguage(token: Token, language: string): Token {
  if (token.type !== 'paragraph') return { ...token, attributes: { lang: language, ...token.attributes } };
  const children = token.children.map((one) => ({ ...one, attributes: { lang: language, ...one.attributes } }));
  return { ...token, children };
}
