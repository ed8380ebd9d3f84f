import type { StudioEvents } from '../../../model/studio.ts';
import { listenToServer } from '../../listenToServer.ts';
import { hearJob } from './jobs.ts';
import { changes, isConnected, undoNames } from './serverState.ts';

/** Keeps the studio's state as the server's is, for as long as the page lives. */
export function followServer(): void {
  const handlers: { readonly [K in keyof StudioEvents]: (data: StudioEvents[K]) => void } = {
    changed(names) {
      undoNames.value = names;
      changes.value += 1;
    },
    job: hearJob,
  };
  listenToServer('/.studio/events', handlers as Record<string, (data: unknown) => void>, (on) => {
    isConnected.value = on;
  });
}
