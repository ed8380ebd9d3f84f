import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ProjectEdit } from '../../../model/projectEdit.ts';
import type { EditAnswer, TalkView } from '../../../model/studio.ts';
import { makeEdit } from '../server/makeEdit.ts';

/** Has a change made that is told from the newest state of the talk; undefined when there is nothing to change. */
export type EditTalk = (build: (talk: TalkView) => ProjectEdit | undefined) => Promise<EditAnswer | undefined>;

/**
 * Makes one's changes of a talk one after the other, each from the text that the one before has left: who presses a key four times has
 * moved four places. A change is over when the page has the talk as it is then.
 */
export function useTalkEdits(talk: TalkView): EditTalk {
  const newest = useRef(talk);
  const heard = useRef<(() => void) | undefined>(undefined);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useLayoutEffect(() => {
    newest.current = talk;
    heard.current?.();
  }, [talk]);
  return useCallback((build) => {
    const run = last.current.then(async () => {
      const from = newest.current;
      const edit = build(from);
      if (edit === undefined) return undefined;
      const isShown = new Promise<void>((show) => {
        let rounds = 0;
        heard.current = () => {
          rounds += 1;
          // Two: one may have been on its way, and somebody may have changed all back.
          if (newest.current.version !== from.version || rounds === 2) show();
        };
      });
      const answer = await makeEdit(edit);
      if (answer.kind === 'done' && answer.files.includes(from.file)) await isShown;
      return answer;
    });
    last.current = run.catch(() => undefined);
    return run;
  }, []);
}
