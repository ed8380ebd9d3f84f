import { within } from './deadline.ts';

/** How long a page or the browser may take to close before it is left or killed, in milliseconds. */
export const closeMs = 3_000;

/**
 * Waits until `work` is done, well or badly, but no longer than `ms` milliseconds. Meanwhile the process is kept alive: with nothing else
 * to do, Node would end it in the middle of what waits here.
 */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  await within(ms, work).catch(() => undefined);
}
