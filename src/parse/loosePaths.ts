import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { type LexedToken, lexedChildren } from './markdown.ts';

/**
 * A warning for each such path among placed tokens, with the spelling that every program reads. Of a link to a file nothing is said:
 * it is left out and told of as that.
 */
export function loosePaths(tokens: readonly LexedToken[], around: SourceSpan): Diagnostic[] {
  return tokens.flatMap((token) => [
    ...warning(token, around),
    ...lexedChildren(token).flatMap((children) => loosePaths(children, token.at ?? around)),
  ]);
}

function warning(token: LexedToken, around: SourceSpan): Diagnostic[] {
  const { type, raw, loosePath, at } = token;
  if (loosePath === undefined) return [];
  if (type === 'link' && !/^https?:/i.test(token.href)) return [];
  // Markdown has no spelling for the width that Obsidian's has.
  const isWhole = at?.length === raw.length && token.attributes === undefined;
  return [
    report('loose-path', {
      message: raw.startsWith('![[')
        ? 'This picture is written as in Obsidian; other programs show these signs instead.'
        : 'This path has spaces; other programs show it as text.',
      at: at ?? around,
      hint: `Write ${loosePath}, or %20 for each space.`,
      ...(isWhole && { fix: [{ at, from: raw, to: loosePath }] }),
    }),
  ];
}
