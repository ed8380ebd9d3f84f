import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** What is known of a program that another module starts. */
export interface SpawnWatch {
  /** Everything the program said on its error output so far. */
  said(): string;
  /** Stops looking out for new processes; what was heard stays. */
  stop(): void;
}

/**
 * Looks out for processes of `program` started by code that keeps them to itself, by Node's own channel for it. Puppeteer
 * forgets to listen to a pipe that it has closed: a browser that dies just then would end our process with ECONNRESET.
 */
export function watchSpawn(program: string): SpawnWatch {
  let said = '';
  const onSpawn = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    // The channel speaks before the program's name and streams are there.
    process.nextTick(() => {
      if (child.spawnfile !== program) return;
      for (const stream of child.stdio ?? []) stream?.on('error', () => undefined);
      child.stderr?.on('data', (data) => {
        said += data;
      });
    });
  };
  subscribe('child_process', onSpawn);
  return { said: () => said, stop: () => void unsubscribe('child_process', onSpawn) };
}
