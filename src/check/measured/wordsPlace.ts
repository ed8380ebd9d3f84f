import type { Slide } from '../../model/deck.ts';
import { plainText } from '../../model/plainText.ts';
import type { SourceSpan } from '../../model/sourceSpan.ts';
import type { Token } from '../../model/tokens.ts';
import { visitTokens } from '../../model/visitTokens.ts';

/** Where the words stand in the author's file: the smallest token that holds them, else the slide. */
export function wordsPlace(slide: Slide, text: string): SourceSpan {
  const wanted = text.slice(0, 24);
  const holds = (token: Token): boolean => wordsOf(token).includes(wanted);
  const block = slide.tokens.find((token) => [...visitTokens([token])].some(holds));
  return block === undefined ? slide.at : ([...visitTokens([block])].findLast(holds) ?? block).at;
}

function wordsOf(token: Token): string {
  if (token.type === 'fence') return JSON.stringify(token.spec);
  return 'text' in token ? (token.text ?? '') : plainText([token]);
}
