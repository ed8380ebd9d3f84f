import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { atMost } from './atMost.ts';

/** What is known of a program that another module starts. */
export interface SpawnWatch {
  /** Resolves when the program runs. */
  readonly running: Promise<ChildProcess>;
  /** Everything the program has said on its error output; waits a little for its last words when it has just ended. */
  said(): Promise<string>;
  /** Stops looking out for new processes; what was heard stays. */
  stop(): void;
}

/** A program's last words may come after the news of its end, in milliseconds. */
const lastWordsMs = 1_000;

/**
 * Looks out for processes of `program` started by code that keeps them to itself, by Node's own channel for it. Puppeteer
 * forgets to listen to a pipe that it has closed: a browser that dies just then would end our process with ECONNRESET.
 */
export function watchSpawn(program: string): SpawnWatch {
  let said = '';
  let silent: Promise<void> = Promise.resolve();
  let raise = (_: ChildProcess): void => {};
  const running = new Promise<ChildProcess>((resolve) => {
    raise = resolve;
  });
  const onSpawn = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    // The channel speaks before the program's name and streams are there.
    process.nextTick(() => {
      if (child.spawnfile !== program) return;
      raise(child);
      for (const stream of child.stdio ?? []) stream?.on('error', () => undefined);
      child.stderr?.on('data', (data) => {
        said += data;
      });
      // Behind its end and the end of its streams.
      silent = new Promise((resolve) => child.once('close', () => resolve()));
    });
  };
  subscribe('child_process', onSpawn);
  return {
    running,
    said: () => atMost(lastWordsMs, silent).then(() => said),
    stop: () => void unsubscribe('child_process', onSpawn),
  };
}
