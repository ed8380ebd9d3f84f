import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { type LexedToken, lexedChildren } from './markdown.ts';
import { nestingLimit } from './nestingLimit.ts';

/** One diagnostic where the first of some placed tokens stands too deep; none when all is well. */
export function deepTokens(tokens: readonly LexedToken[], around: SourceSpan): Diagnostic[] {
  const first = firstTooDeep(tokens);
  if (first === undefined) return [];
  return [
    report('too-deep', {
      message: `More than ${nestingLimit} quotes, lists, emphases or links stand in each other here.`,
      at: first.at ?? around,
      hint: 'Take some of them out; what stands deeper is not read.',
    }),
  ];
}

function firstTooDeep(tokens: readonly LexedToken[]): LexedToken | undefined {
  for (const token of tokens) {
    if (token.tooDeep === true) return token;
    for (const children of lexedChildren(token)) {
      const found = firstTooDeep(children);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
