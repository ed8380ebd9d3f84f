import type { Page } from 'puppeteer';
import type {
  CodeFunctions,
  InspectFunctions,
  MermaidFunctions,
  PaperFunctions,
  PictureFunctions,
  ReadingFunctions,
} from '../model/clientFunctions.ts';

/** Scripts of src/client that declare `talk.functions`. */
export type ClientScript = 'paper' | 'inspect' | 'mermaid' | 'pictures' | 'reading' | 'codes';

/** The text of such a script (bundle/bundleClient.ts). */
export type ReadClientScript = (name: ClientScript) => Promise<string>;

/** Calls a function by its name; what enters and leaves travels as JSON. Rejects as `page.evaluate` does. */
type CallByName<Functions> = <Name extends keyof Functions & string>(
  name: Name,
  ...args: Functions[Name] extends (...args: infer Args) => unknown ? Args : never
) => Promise<Functions[Name] extends (...args: never) => infer Result ? Awaited<Result> : never>;

/** Calls functions of src/client in one page, by the script that holds them. */
export interface PageClient {
  readonly paper: CallByName<PaperFunctions>;
  readonly inspect: CallByName<InspectFunctions>;
  readonly mermaid: CallByName<MermaidFunctions>;
  readonly pictures: CallByName<PictureFunctions>;
  readonly reading: CallByName<ReadingFunctions>;
  readonly codes: CallByName<CodeFunctions>;
}

/**
 * The script goes along with each call, some kilobytes of text: so it is there whatever the page is, late or still parsing, and
 * no call depends on one before.
 */
export function pageClient(page: Page, readScript: ReadClientScript): PageClient {
  const call = async (script: ClientScript, name: string, args: readonly unknown[]) =>
    (await page.evaluate(`${await readScript(script)}\n;talk.functions.${name}(...${JSON.stringify(args)})`)) as never;
  return {
    paper: (name, ...args) => call('paper', name, args),
    inspect: (name, ...args) => call('inspect', name, args),
    mermaid: (name, ...args) => call('mermaid', name, args),
    pictures: (name, ...args) => call('pictures', name, args),
    reading: (name, ...args) => call('reading', name, args),
    codes: (name, ...args) => call('codes', name, args),
  };
}
