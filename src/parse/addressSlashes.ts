import { codeSpanOrComment } from './codeSpanOrComment.ts';
import type { Edit } from './dialect/dialect.ts';
import { blankFences } from './proseOnly.ts';

/**
 * Paths as Windows writes them, `pictures\lake.png`: a browser takes their backslashes for slashes. One before a sign is Markdown's
 * escape and stays, and so does the path of a drive.
 */
export function addressSlashEdits(text: string): Edit[] {
  if (!text.includes('\\')) return [];
  const prose = blankFences(text).replace(codeSpanOrComment, (found) =>
    found.startsWith('<!--') ? found : ' '.repeat(found.length),
  );
  return [...prose.matchAll(address)].flatMap(({ 0: found, 1: before = '', 2: path = '', index }): Edit[] => {
    const start = index + before.length;
    const changed = path.replace(/\\(?=[\p{L}\p{N}])/gu, '/');
    return changed === path ? [] : [{ start, end: index + found.length, text: changed }];
  });
}

const address =
  /(\]\([ \t]*<?|\b(?:src|data-src|href|poster|data-background(?:-image)?)\s*=\s*["']?)((?![a-z]:)[^\s"')>\\]*\\[^\s"')>]*)/gi;
