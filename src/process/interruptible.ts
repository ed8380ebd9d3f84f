import { setImmediate as hearSignals } from 'node:timers/promises';
import { createContext, Script } from 'node:vm';
import { endAtOnce, endsAtOnce } from './onInterrupt.ts';

const script = new Script('work()');

/**
 * Does a piece of work that keeps Node busy, and lets Ctrl-C end the program in the middle of it: Node hears signals only between pieces of
 * work, and with a thousand slides one of them takes a second. Nothing of the work goes on, not even its `finally`; what is to be tidied up
 * is (onInterrupt). Where somebody else listens to the signal, work comes to its end first. Other signals wait for that always.
 */
export async function interruptible<T>(work: () => T): Promise<T> {
  // Node takes its listeners away meanwhile, and one that has come before and was not heard yet would be lost.
  await hearSignals();
  // Where nobody listens, the system ends the program by itself.
  if (!endsAtOnce('SIGINT')) return work();
  const done: { value?: T } = {};
  const context = createContext({
    work: () => {
      done.value = work();
    },
  });
  try {
    script.runInContext(context, { breakOnSigint: true, displayErrors: false });
  } catch (cause) {
    if (Object(cause).code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') endAtOnce('SIGINT');
    throw cause;
  }
  return done.value as T;
}
