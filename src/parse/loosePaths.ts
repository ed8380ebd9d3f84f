import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { type LexedToken, lexedChildren } from './markdown.ts';

/** A warning for each such path among placed tokens, with the spelling that every program reads. */
export function loosePaths(tokens: readonly LexedToken[], around: SourceSpan): Diagnostic[] {
  return tokens.flatMap((token) => [
    ...(token.loosePath === true && (token.type === 'image' || token.type === 'link')
      ? [
          report('loose-path', {
            message: token.raw.startsWith('![[')
              ? 'This picture is written as in Obsidian; other programs show these signs instead.'
              : 'This path has spaces; other programs show it as text.',
            at: token.at ?? around,
            hint: `Write ${token.type === 'image' ? '!' : ''}[${token.text}](<${token.href.replaceAll('%20', ' ')}>), or %20 for each space.`,
          }),
        ]
      : []),
    ...lexedChildren(token).flatMap((children) => loosePaths(children, token.at ?? around)),
  ]);
}
