/** Signals that ask a program to end and leave it time to tidy up. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `tidy` when the user or the system interrupts this process, then lets the signal do what it would have done. `alone`
 * tells that nobody else listens to the signal, so that it will end the process; else that is left to those who do.
 * Returns a function that stops listening.
 */
export function onInterrupt(tidy: (alone: boolean) => Promise<void>): () => void {
  const forget = () => {
    for (const signal of signals) process.off(signal, interrupt);
  };
  const interrupt = (signal: NodeJS.Signals) => {
    forget();
    const alone = process.listenerCount(signal) === 0;
    tidy(alone).finally(() => {
      if (alone) process.kill(process.pid, signal);
    });
  };
  // First in line, to count listeners that leave once they have heard it.
  for (const signal of signals) process.prependListener(signal, interrupt);
  return forget;
}
