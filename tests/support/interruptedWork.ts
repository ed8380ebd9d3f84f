import { interruptible } from '../../src/process/interruptible.ts';
import { onInterrupt } from '../../src/process/onInterrupt.ts';

/** Does work that Ctrl-C may end, as a run does that has something to tidy up, if it has. Compiled for processes that tests interrupt. */
export function interruptedWork<T>(work: () => T, tidy?: () => void): Promise<T> {
  if (tidy !== undefined) onInterrupt(tidy);
  return interruptible(work);
}
