import { useEffect, useState } from 'preact/hooks';
import { type AskError, ask } from './ask.ts';
import { changes } from './serverState.ts';

/** What the server has answered, as far as it has. */
export interface Answer<T> {
  /** The last answer: it stays while a newer one is on its way, so that nothing on the page jumps. */
  readonly value: T | undefined;
  readonly error: AskError | undefined;
}

/** Asks for a record, and again whenever something has changed. @param path undefined asks for nothing yet. @param by how. */
export function useAnswer<T>(
  path: string | undefined,
  by: (path: string, isWanted: () => boolean) => Promise<T> = ask,
): Answer<T> {
  const [known, setKnown] = useState<Answer<T> & { readonly path: string | undefined }>(nothing);
  const round = changes.value;
  useEffect(() => {
    if (path === undefined) return;
    let isCurrent = true;
    by(path, () => isCurrent).then(
      (value) => isCurrent && setKnown({ path, value, error: undefined }),
      (error: AskError) => isCurrent && setKnown((before) => ({ ...before, path, error })),
    );
    return () => {
      isCurrent = false;
    };
  }, [path, by, round]);
  return known.path === path ? known : nothing;
}

const nothing = { path: undefined, value: undefined, error: undefined };
