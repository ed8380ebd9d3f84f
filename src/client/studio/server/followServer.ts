import type { StudioEvents } from '../../../model/studio.ts';
import { hearJob } from './jobs.ts';
import { changes, drafts, isConnected, undoNames } from './serverState.ts';
import { type SharedEvent, shareStream } from './shareStream.ts';
import { whenShown } from './whenShown.ts';

/** Keeps the studio's state as the server's is, for as long as the page lives. */
export function followServer(): void {
  const askAgain = whenShown(() => {
    changes.value += 1;
  });
  const lookAgain = whenShown(() => {
    drafts.value += 1;
  });
  const handlers: { readonly [K in keyof StudioEvents]: (data: StudioEvents[K]) => void } = {
    changed(names) {
      undoNames.value = names;
      askAgain();
    },
    draft: lookAgain,
    job: hearJob,
  };
  shareStream('/.studio/events', {
    handlers: handlers as Record<string, (data: unknown) => void>,
    keyOf: ({ kind, data }: SharedEvent) => (kind === 'job' ? `job ${(data as StudioEvents['job']).id}` : kind),
    connected(on) {
      isConnected.value = on;
    },
  });
}
