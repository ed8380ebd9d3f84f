import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { browserOptions } from '../artifacts/browserOptions.ts';
import { firstPagePicture } from '../browser/firstPagePicture.ts';
import { openLazySession } from '../browser/lazySession.ts';
import { printerStamp } from '../deliver/buildKey.ts';
import { stampInputs } from '../deliver/buildRecord.ts';
import { cacheFolder } from '../load/cacheFolder.ts';
import { jsonCache } from '../load/jsonCache.ts';
import { lackingText } from '../model/handoutNeeds.ts';
import type { PrintJob } from '../model/output.ts';
import { diskClock } from '../process/diskClock.ts';
import { handoutSheets } from '../render/sheets/handouts/handoutSheets.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';
import type { HandoutLayout } from '../schema/manifestSchema.ts';
import type { StudioContext } from '../studio/studioContext.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { prepareDeck } from '../talk/prepareDeck.ts';
import { renderDeck } from '../talk/renderDeck.ts';

/** Pictures of what would be printed. */
export interface SheetPictures {
  /**
   * The first page of a talk's handout as it is saved, a PNG: whether it is built or not, and whether the talk has it or not. Undefined for a
   * talk that cannot be read, or lacks the texts for it. @throws TalkError `unknown-deck`, and of printing.
   */
  firstPage(talk: string, layout: HandoutLayout): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** @param context whose request has no drafts. */
export function openSheetPictures(context: StudioContext): SheetPictures {
  const { project, request } = context;
  const session = openLazySession(browserOptions(request, () => undefined));
  const cache = jsonCache(join(cacheFolder(project.root), 'sheets'));
  const printer = printerStamp(request, project);
  const read = new Map<string, ReadTalk>();
  const talkOf = (name: string): Promise<SheetContext | undefined> => {
    const known = read.get(name);
    if (known?.holds() === true) return known.sheets;
    const fresh = readSheets(name, context);
    read.set(name, fresh);
    const [oldest] = read.keys();
    if (read.size > mostTalks && oldest !== undefined) read.delete(oldest);
    return fresh.sheets;
  };
  return {
    async firstPage(talk, layout) {
      const sheets = await talkOf(talk);
      if (sheets === undefined || lackingText(layout, sheets.deck) !== undefined) return undefined;
      const job = handoutSheets[layout](sheets);
      const key = pictureKey(job, printer);
      const kept = cache.read(key);
      if (typeof kept === 'string') return Buffer.from(kept, 'base64');
      const picture = await firstPagePicture(session, job);
      cache.keep(key, Buffer.from(picture).toString('base64'));
      return picture;
    },
    close: session.close,
  };
}

/** A rendered talk with photographs takes some megabytes; two lie open side by side at most. */
const mostTalks = 2;

interface ReadTalk {
  readonly sheets: Promise<SheetContext | undefined>;
  /** Whether what it was read from is as it was. */
  holds(): boolean;
}

function readSheets(name: string, { project, request, parsers, fonts }: StudioContext): ReadTalk {
  const reading = { sinceMs: diskClock(), out: request.out };
  let inputs: readonly string[] | undefined;
  let stamps = '';
  const takeFrom = (paths: readonly string[]): void => {
    inputs = paths.map((path) => join(project.root, path));
    stamps = JSON.stringify(stampInputs(inputs, reading));
  };
  const read = async (): Promise<SheetContext | undefined> => {
    const [task] = deckTasks({ ...request, decks: [name] }, parsers);
    const { today, strict } = request;
    const loaded = task?.load();
    if (task === undefined || loaded?.deck === undefined) return undefined;
    takeFrom(loaded.inputs);
    const prepared = await prepareDeck(loaded, task.project, { fonts, today, strict });
    if (prepared.deck === undefined) return undefined;
    takeFrom(prepared.inputs);
    return renderDeck(prepared, prepared.deck, fonts, today);
  };
  let isBroken = false;
  const sheets = read();
  sheets.catch(() => {
    isBroken = true;
  });
  return { sheets, holds: () => !isBroken && (inputs === undefined || JSON.stringify(stampInputs(inputs)) === stamps) };
}

function pictureKey({ html, page, arrangement }: PrintJob, printer: string): string {
  return createHash('sha256')
    .update(html)
    .update(JSON.stringify([page, arrangement, printer]))
    .digest('hex');
}
