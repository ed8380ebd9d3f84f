import type { Dialect } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import { dialects } from './dialects.ts';

/** The dialect of a text, and where in the text it shows; the file's name or front matter when there is no place. */
export interface FoundDialect {
  readonly dialect: Dialect;
  readonly sign: { readonly offset: number; readonly length: number } | undefined;
}

/**
 * Tells by its signs which dialect a file is written in. What stands in the file's name or front matter counts before what stands
 * in the text, since text may speak of anything.
 * @param yaml the front matter.
 * @returns undefined for reveal-md's own.
 */
export function findDialect(file: string, yaml: string, source: DialectSource): FoundDialect | undefined {
  const named = dialects.find(({ signs }) => signs.file?.test(file) === true || signs.front?.test(yaml) === true);
  if (named !== undefined) return { dialect: named, sign: undefined };
  for (const dialect of dialects) {
    const { text, comment } = dialect.signs;
    const match = text?.exec(source.masked);
    const inComment = source.comments.find(({ words }) => comment?.test(words) === true);
    if (match !== null && match !== undefined) {
      const leading = match[0].length - match[0].trimStart().length;
      const [line = ''] = match[0].trimStart().split('\n');
      return { dialect, sign: { offset: match.index + leading, length: line.length } };
    }
    if (inComment !== undefined) {
      return { dialect, sign: { offset: inComment.start, length: inComment.end - inComment.start } };
    }
  }
  return undefined;
}
