import type { BuildListener } from '../../src/commands/watchBuild.ts';

/** Hears builds that follow changes; `next` waits for the first event that was not told yet. */
export function buildEvents(): { readonly listener: BuildListener; next(): Promise<string> } {
  const told: string[] = [];
  let wake = (): void => {};
  const tell = (event: string): void => {
    told.push(event);
    wake();
  };
  return {
    listener: {
      built: ({ decks }) =>
        tell(decks.map(({ name, status, error }) => [name, status, error?.code].filter(Boolean).join(' ')).join()),
      failed: ({ code }) => tell(code),
      waits: () => tell('waits'),
    },
    async next() {
      for (;;) {
        const event = told.shift();
        if (event !== undefined) return event;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
