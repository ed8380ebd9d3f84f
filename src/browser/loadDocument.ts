import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import type { Arrangement } from '../model/arrangement.ts';
import { type FinishedPage, pageParts, wholePage } from '../model/finishedPage.ts';
import { TalkError } from '../model/talkError.ts';
import type { Deadline } from './deadline.ts';
import type { PageWatch } from './guardPage.ts';
import type { PageClient } from './pageClient.ts';
import { pendingIn } from './pendingIn.ts';

/** A finished page that is to be printed or looked at. */
export interface LoadableDocument extends FinishedPage {
  /** Name for messages. */
  readonly name: string;
  /** How many slides it shows or tells; longer documents have more time. */
  readonly slides?: number;
  readonly arrangement?: Arrangement;
  /** Fonts that its author brought, by their own names. */
  readonly fonts?: readonly string[];
}

/** A page of the session's, as `withPage` hands it over. */
export interface OpenPage {
  readonly page: Page;
  readonly watch: PageWatch;
  readonly client: PageClient;
}

/**
 * Loads the document, waits until all its fonts and pictures are there, and has it arrange itself. Returns what is wrong with it, as phrases for a message: fonts and
 * pictures that cannot be shown, requests it made and was refused, script errors.
 * Throws TalkError `print-timeout` naming what was pending.
 */
export async function loadDocument(
  { page, watch, client }: OpenPage,
  document: LoadableDocument,
  deadline: Deadline,
): Promise<readonly string[]> {
  try {
    await deadline.reach(openDocument(page, watch, document));
    const failed = await deadline.reach(client.paper('settlePage', document.arrangement ?? null));
    return [
      ...(failed ? [failed] : []),
      ...watch.refused.map((url) => `it asked for ${url.slice(0, 200)}, which is not inside the document`),
      ...watch.errors.map((message) => `a script failed: ${message}`),
    ];
  } catch (cause) {
    if (!deadline.passed()) throw cause;
    throw await lateness({ watch, client }, document.name, deadline, cause);
  }
}

/**
 * As `loadDocument`, but a document with anything wrong is refused with TalkError `print-wrong`; with `broken-font` where the browser
 * refuses a font that its author brought: damage inside of letters, which only drawing them brings to light.
 */
export async function loadFaultless(opened: OpenPage, document: LoadableDocument, deadline: Deadline): Promise<void> {
  const faults = await loadDocument(opened, document, deadline);
  const { fonts = [] } = document;
  const broken = fonts.find((family) => faults.some((fault) => fault.includes(`font ${family} `)));
  if (broken !== undefined)
    throw new TalkError('broken-font', `The browser cannot read the theme’s font ${broken}.`, {
      hint: 'Its file is damaged: take it anew from where you have it.',
    });
  if (faults.length > 0) throw new TalkError('print-wrong', `${document.name}: ${faults.join('; ')}.`);
}

/**
 * Opens the page by way of a file in the session's folder, deleted as soon as it is read.
 *
 * The fastest of four roads: milliseconds until ready for 100 slides (4 MB) and 1,000 (36 MB), medians on 2 cores
 * (`node scripts/bench/loading.js 100`): file 116 and 850 · an address answered by us 176 and 1,660 ·
 * Page.setDocumentContent 174 and 1,770 · page.setContent 270 and 4,000.
 */
export async function openDocument(
  page: Page,
  watch: PageWatch,
  document: FinishedPage,
  folder = watch.folder,
): Promise<void> {
  const path = join(folder, `talk-${randomUUID()}.html`);
  const url = pathToFileURL(path).href;
  const remove = () => rmSync(path, { force: true });
  // A run that ends by process.exit skips `finally`.
  process.once('exit', remove);
  watch.allow(url);
  try {
    await writeFile(path, pageParts(document), { flag: 'wx', mode: 0o600 });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 });
  } catch (cause) {
    if (!isUnreachable(cause)) throw cause;
    // A browser from a snap or Flatpak sees another temporary folder, and a full disk takes no file.
    await page.goto('about:blank', { timeout: 0 });
    await page.setContent(wholePage(document), { waitUntil: 'domcontentloaded', timeout: 0 });
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function isUnreachable(cause: unknown): boolean {
  return cause instanceof Error && ('errno' in cause || cause.message.startsWith('net::ERR_'));
}

async function lateness(
  { watch, client }: Pick<OpenPage, 'watch' | 'client'>,
  name: string,
  deadline: Deadline,
  cause: unknown,
): Promise<TalkError> {
  const last = watch.errors.at(-1);
  const error = last ? `; its last script error: ${last}` : '';
  const message = `${name} was not ready after ${deadline.seconds} s: ${await pendingIn(client)}${error}.`;
  return new TalkError('print-timeout', message, { hint: 'Allow more time with --timeout.', cause });
}
