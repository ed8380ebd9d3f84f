/** Signals that ask a program to end and leave it time to tidy up. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const tidies = new Set<() => void>();

/**
 * Runs `tidy` when the user or the system interrupts this process, then lets the signal do what it would have done: where nobody else
 * listens to it, it ends the process, else that is left to those who do. All is done in one stroke, so that the program ends at once
 * and nothing that is on its way starts anything new. Returns a function that forgets `tidy`.
 */
export function onInterrupt(tidy: () => void): () => void {
  // First in line, to count listeners that leave once they have heard it.
  if (tidies.size === 0) for (const signal of signals) process.prependListener(signal, endAtOnce);
  tidies.add(tidy);
  return () => {
    tidies.delete(tidy);
    if (tidies.size === 0) stopListening();
  };
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, endAtOnce);
}

/** Whether a signal would end this process as soon as all is tidied up: somebody has something to tidy up, and nobody else listens. */
export function endsAtOnce(signal: NodeJS.Signals): boolean {
  return tidies.size > 0 && process.listenerCount(signal) === 1;
}

/** Tidies all up and ends this process as the signal would have done, unless somebody else listens to it. */
export function endAtOnce(signal: NodeJS.Signals): void {
  stopListening();
  const all = [...tidies];
  tidies.clear();
  for (const tidy of all) tidy();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
