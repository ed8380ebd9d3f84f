import type { TestProject } from 'vitest/node';
import { openSession } from '../src/browser/browserSession.ts';
import { readClientScript } from './support/clientScript.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** WebSocket address of the browser that all tests share, or why there is none. */
    sharedBrowser: { readonly endpoint: string } | { readonly missing: string };
  }
}

/** Starts the one browser of the test run; tests join it with support/browser.ts. Tests without a browser run all the same. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const session = openSession({ readClientScript, shared: true });
  try {
    project.provide('sharedBrowser', { endpoint: await session.endpoint() });
  } catch (error) {
    project.provide('sharedBrowser', { missing: error instanceof Error ? error.message : String(error) });
  }
  return () => session.close();
}
