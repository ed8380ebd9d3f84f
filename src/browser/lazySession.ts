import { type BrowserOptions, type BrowserSession, openSession, usualTimeoutMs } from './browserSession.ts';

/** A browser that is started when the first page is asked for: most runs that may need one do not. */
export interface LazySession {
  withPage: BrowserSession['withPage'];
  readonly timeoutMs: number;
  /** Never throws. */
  close(): Promise<void>;
}

export function openLazySession(options: BrowserOptions): LazySession {
  let session: (BrowserSession & { close(): Promise<void> }) | undefined;
  return {
    timeoutMs: options.timeoutMs ?? usualTimeoutMs,
    withPage: (use, limit) => {
      session ??= openSession(options);
      return session.withPage(use, limit);
    },
    close: async () => session?.close(),
  };
}
