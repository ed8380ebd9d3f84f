import { randomUUID } from 'node:crypto';
import { openProject } from '../../load/openProject.ts';
import type { Film } from '../../model/film.ts';
import { wholePage } from '../../model/finishedPage.ts';
import type { PreviewChange, PreviewFault, PreviewState } from '../../model/preview.ts';
import type { SectionSheet } from '../../model/sectionSheet.ts';
import { renderPreviewPage } from '../../render/renderPreview.ts';
import { renderSlideFrame } from '../../render/renderSlideFrame.ts';
import { renderWaiting } from '../../render/renderWaiting.ts';
import { renderSectionSheet } from '../../render/sheets/renderSectionSheet.ts';
import type { SheetContext } from '../../render/sheets/sheetContext.ts';
import { readTheme } from '../../themes/readTheme.ts';
import type { EventPage } from '../streamEvents.ts';
import { backgroundDrawing } from './backgroundDrawing.ts';
import { comparePreviews } from './comparePreviews.ts';
import { openEventStream } from './eventStream.ts';
import { markOldWarnings } from './markOldWarnings.ts';
import { memoizedRenderers } from './memoizedRenderers.ts';
import { errorFault, type PreviewContext, type PreviewReading, readPreview } from './readPreview.ts';

/** One deck under preview. */
export interface DeckPreview {
  /** Folders whose changes may change the deck, as far as known. */
  readonly folders: ReadonlySet<string>;
  /** The page, read anew. */
  page(fontsHref: string): Promise<string>;
  /** One slide as a page of its own, as the deck stands now; undefined when it has none of that key. */
  slide(key: string, fontsHref: string): Promise<string | undefined>;
  /** What one of its sections puts on a sheet of paper, as the deck stands now; undefined where it does not have the section, or cannot be read. */
  sheet(sheet: SectionSheet, section: string, fontsHref: string): Promise<string | undefined>;
  /** A film that its slides play, by its name: one that was found as the deck was read. */
  film(name: string): Film | undefined;
  /** What has changed since a version, for a page that asks when it is told to and holds no stream open. */
  since(version: string): Promise<PreviewChange>;
  /** Lets an open page follow the changes. @param version what it shows. */
  follow(page: EventPage, version: string): void;
  /**
   * Reads the deck anew when pages follow it, and sends them what changed; else when somebody asks. @param isOnDisk whether files may have changed, or drafts alone.
   */
  refresh(isOnDisk: boolean): Promise<void>;
  close(): void;
}

/** An error must stand this long before it is shown, in milliseconds: some editors empty a file before they fill it. */
const errorGraceMs = 120;

/** So many states are known beside the last one: of several windows one may ask some keys later than another. */
const mostPast = 8;

/** Begins the preview of a deck. @param hear is told the faults whenever they change. */
export function previewDeck(
  name: string,
  context: PreviewContext,
  hear: (faults: readonly PreviewFault[]) => void,
): DeckPreview {
  const stream = openEventStream();
  const renderers = memoizedRenderers();
  const markOld = markOldWarnings();
  const run = randomUUID().slice(0, 8);
  let number = 0;
  let state: PreviewState | undefined;
  let sheets: SheetContext | undefined;
  /** States by version, oldest first. */
  const past = new Map<string, PreviewState>();
  let films: readonly Film[] = [];
  let found: readonly PreviewFault[] = [];
  let told: readonly PreviewFault[] = [];
  let folders: ReadonlySet<string> = new Set();
  let timer: NodeJS.Timeout | undefined;
  /** Something changed while no page followed. */
  let behind = false;
  const version = (): string => `${run}.${number}`;

  const tell = (): void => {
    clearTimeout(timer);
    if (contentOf(told) === contentOf(found)) return;
    told = found;
    stream.send('faults', told, version());
    hear(told);
  };
  const show = (next: PreviewState): void => {
    const change = state === undefined ? undefined : comparePreviews(state, next);
    state = next;
    if (change !== undefined) number += 1;
    past.set(version(), next);
    for (const old of [...past.keys()].slice(0, -mostPast)) past.delete(old);
    if (change === undefined) return;
    if (change === 'reload') stream.send('reload', null, version());
    else stream.send('patch', change, version());
  };
  const read = async (): Promise<void> => {
    behind = false;
    const reading = await readPreview(name, renderers, { ...context, drawMermaid });
    if (reading.state !== undefined) ({ films, sheets } = reading);
    show(reading.state ?? state ?? waiting(name, context));
    folders = reading.folders ?? folders;
    // The change is on its way to the page before the rules are held against it.
    await new Promise(setImmediate);
    found = markOld(faultsOf(reading), reading.state !== undefined);
    clearTimeout(timer);
    if (isWorse(found, told)) timer = setTimeout(tell, errorGraceMs);
    else tell();
  };
  const readOnce = oneAtATime(read);
  /** What is being read counts as well: it was begun for somebody else who has asked. */
  const readBehind = async (): Promise<void> => {
    if (state === undefined || behind) await readOnce();
    else await readOnce.running();
  };
  const refresh = async (): Promise<void> => {
    if (stream.listeners > 0) await readOnce();
    else behind = true;
  };
  const drawMermaid = backgroundDrawing(context.drawMermaid, () => {
    void refresh();
    context.drawn?.();
  });

  return {
    get folders() {
      return folders;
    },
    async page(fontsHref) {
      renderers.forgetFiles();
      await readOnce();
      tell();
      return renderPreviewPage(state ?? waiting(name, context), fontsHref, version());
    },
    async slide(key, fontsHref) {
      await readBehind();
      return state === undefined ? undefined : renderSlideFrame(state, key, fontsHref);
    },
    async sheet(sheet, section, fonts) {
      const [script] = await Promise.all([context.paper(), readBehind()]);
      const shown = { fonts, client: { script, documents: [] } };
      const job = sheets && renderSectionSheet(sheet, section, { ...sheets, shown });
      return job && wholePage(job);
    },
    async since(shown) {
      await readBehind();
      if (shown === version()) return { kind: 'same', version: shown };
      const before = past.get(shown);
      const change = before && state && comparePreviews(before, state);
      if (before === undefined || change === 'reload') return { kind: 'reload', version: version() };
      return change === undefined
        ? { kind: 'same', version: version() }
        : { kind: 'patch', version: version(), patch: change };
    },
    film: (wanted) => films.find((one) => one.name === wanted),
    follow(page, shown) {
      stream.join(page);
      if (shown !== version()) stream.send('reload', null, version(), page);
      else stream.send('faults', told, version(), page);
      // A page asks for the stream a moment after it was served; what was saved in between is shown now.
      if (behind) void readOnce();
    },
    refresh: async (isOnDisk) => {
      if (isOnDisk) renderers.forgetFiles();
      await refresh();
    },
    close() {
      clearTimeout(timer);
      stream.close();
    },
  };
}

/** A rule that fails must not end the preview. */
function faultsOf(reading: PreviewReading): readonly PreviewFault[] {
  try {
    return reading.faults();
  } catch (error) {
    return [errorFault(error)];
  }
}

function isWorse(next: readonly PreviewFault[], before: readonly PreviewFault[]): boolean {
  const known = new Set(before.map(contentOf));
  return next.some((fault) => fault.severity === 'error' && !known.has(contentOf(fault)));
}

/** To compare faults by: one failure has many stacks, by who asked. */
function contentOf(faults: PreviewFault | readonly PreviewFault[]): string {
  return JSON.stringify(faults, (key, value) => (key === 'stack' ? undefined : value));
}

function waiting(name: string, { request, client }: PreviewContext): PreviewState {
  return renderWaiting(name, client, readTheme(openProject(request.folder), 'steppe') ?? '');
}

/**
 * While `work` runs, any number of calls ask for one more run after it; each call ends with a run that began after it. `running` ends with
 * the one that is under way.
 */
function oneAtATime(work: () => Promise<void>): (() => Promise<void>) & { running(): Promise<void> } {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  const run = (): Promise<void> => {
    if (running === undefined) return begin();
    next ??= running.then(() => {
      next = undefined;
      return begin();
    });
    return next;
  };
  return Object.assign(run, { running: () => running ?? Promise.resolve() });
}
