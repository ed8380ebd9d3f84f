import type { Page } from 'puppeteer';
import type { InspectFunctions, PaperFunctions } from '../model/clientFunctions.ts';

/** The text of a script of src/client that declares `talk.functions` (bundle/bundleClient.ts). */
export type ReadClientScript = (name: 'paper' | 'inspect') => Promise<string>;

/** Calls a function by its name; what enters and leaves travels as JSON. Rejects as `page.evaluate` does. */
type CallByName<Functions> = <Name extends keyof Functions & string>(
  name: Name,
  ...args: Functions[Name] extends (...args: infer Args) => unknown ? Args : never
) => Promise<Functions[Name] extends (...args: never) => infer Result ? Awaited<Result> : never>;

/** Calls functions of src/client in one page, by the script that holds them. */
export interface PageClient {
  readonly paper: CallByName<PaperFunctions>;
  readonly inspect: CallByName<InspectFunctions>;
}

/**
 * The script goes along with each call, some kilobytes of text: so it is there whatever the page is, late or still parsing, and
 * no call depends on one before.
 */
export function pageClient(page: Page, readScript: ReadClientScript): PageClient {
  const call = async (script: 'paper' | 'inspect', name: string, args: readonly unknown[]) =>
    (await page.evaluate(`${await readScript(script)}\n;talk.functions.${name}(...${JSON.stringify(args)})`)) as never;
  return {
    paper: (name, ...args) => call('paper', name, args),
    inspect: (name, ...args) => call('inspect', name, args),
  };
}
