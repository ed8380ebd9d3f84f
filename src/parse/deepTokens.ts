import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { longestParagraph } from '../model/textLimits.ts';
import { type LexedToken, lexedChildren } from './markdown.ts';
import { nestingLimit } from './nestingLimit.ts';

/**
 * Diagnostics where the first of some placed tokens stands too deep, and where the first is too long; none when all is well.
 * @param external whether the text is of a deck for another tool, which is built all the same: nothing of it is lost.
 */
export function deepTokens(tokens: readonly LexedToken[], around: SourceSpan, external = false): Diagnostic[] {
  const deep = firstOf(tokens, ({ tooDeep }) => tooDeep === true);
  const long = firstOf(tokens, ({ tooLong }) => tooLong === true);
  return [
    ...(deep === undefined ? [] : [tooDeepHere(deep.at ?? around)]),
    ...(long === undefined ? [] : [tooLongHere(long.at ?? around, external)]),
  ];
}

function tooDeepHere(at: SourceSpan): Diagnostic {
  return report('too-deep', {
    message: `More than ${nestingLimit} quotes, lists, emphases or links stand in each other here.`,
    at,
    hint: 'Take some of them out; what stands deeper is not read.',
  });
}

function tooLongHere(at: SourceSpan, external: boolean): Diagnostic {
  return report('too-large', {
    severity: external ? 'warning' : 'error',
    message: `This paragraph has more than ${longestParagraph.toLocaleString('en-US')} letters.`,
    at,
    hint: 'Part it by empty lines; until then it is plain text.',
  });
}

function firstOf(tokens: readonly LexedToken[], is: (token: LexedToken) => boolean): LexedToken | undefined {
  for (const token of tokens) {
    if (is(token)) return token;
    for (const children of lexedChildren(token)) {
      const found = firstOf(children, is);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
