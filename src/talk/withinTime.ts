import { type Context, createContext, Script } from 'node:vm';

/** What does not come to an end in time. */
export class SlowWork extends Error {
  constructor() {
    super('This does not come to an end.');
  }
}

/**
 * Milliseconds for one file to be read. The longest that is read takes a tenth of it on a slow machine; what takes longer was made to:
 * there are short texts for which the rules of Markdown, or a regular expression, would take years.
 */
const longestReadingMs = 20_000;

const script = new Script('work()');
const context: { work?: () => unknown } = {};
/** Made once: making one takes longer than most pieces of work. */
let sandbox: Context | undefined;
let isRunning = false;

/**
 * Does a piece of work and has Node end it when it takes longer. Where the machine was busy with other things it has three times as long
 * once more, so that an ordinary text is never called endless. Work inside of work counts for the outer one.
 * @param ms infinity for no limit, neither for this nor for work inside of it: a watch takes as long to set up as a small file to read.
 * @throws SlowWork.
 */
export function withinTime<T>(work: () => T, ms = longestReadingMs): T {
  if (isRunning) return work();
  const before = process.cpuUsage();
  try {
    return within(work, ms);
  } catch (cause) {
    const { user, system } = process.cpuUsage(before);
    if (!(cause instanceof SlowWork) || (user + system) / 1000 > ms / 2) throw cause;
    return within(work, 3 * ms);
  }
}

function within<T>(work: () => T, ms: number): T {
  if (ms === Number.POSITIVE_INFINITY) return unwatched(work);
  const done: { value?: T } = {};
  context.work = () => {
    done.value = work();
  };
  isRunning = true;
  try {
    sandbox ??= createContext(context);
    script.runInContext(sandbox, { timeout: ms });
    return done.value as T;
  } catch (cause) {
    // Node makes this error in the other context, where `Error` is another one.
    if (Object(cause).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new SlowWork();
    throw cause;
  } finally {
    isRunning = false;
    delete context.work;
  }
}

function unwatched<T>(work: () => T): T {
  isRunning = true;
  try {
    return work();
  } finally {
    isRunning = false;
  }
}
