import { createContext, Script } from 'node:vm';

/** A stretch of a text that a regular expression matches. */
export interface PatternMatch {
  readonly index: number;
  readonly 0: string;
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
}

/** All matches of a regular expression, given as text, in a text. @throws SyntaxError when it is none. */
export type MatchPattern = (pattern: string, flags: string, text: string) => readonly PatternMatch[];

/** For the kit's own expressions. */
export const matchPattern: MatchPattern = (pattern, flags, text) => [...text.matchAll(new RegExp(pattern, flags))];

/** An expression of an author's that takes longer on a text than anybody waits. */
export class SlowPattern extends Error {
  readonly pattern: string;

  constructor(pattern: string) {
    super(`The regular expression ${pattern} does not come to an end.`);
    this.pattern = pattern;
  }
}

/** Milliseconds for all matches in one text. A usual expression takes less than one; one like `(a+)+$` would take years. */
const longestMs = 2000;

/** For expressions that authors write: ended by Node when they do not end. @throws SlowPattern, SyntaxError. */
export const matchAuthored: MatchPattern = (pattern, flags, text) => {
  // Here rather than in the script: what is no regular expression is an error of this program's own kind.
  new RegExp(pattern, flags);
  try {
    const found: unknown = script.runInContext(createContext({ pattern, flags, text }), { timeout: longestMs });
    return Array.isArray(found) ? found.map(([index, all]: [number, string]) => ({ index, 0: all })) : [];
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new SlowPattern(pattern);
    }
    throw cause;
  }
};

const script = new Script('Array.from(text.matchAll(new RegExp(pattern, flags)), (match) => [match.index, match[0]])');
