import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkOutput } from '../../src/check/checkOutput.ts';
import { decodeText } from '../../src/load/decodeText.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { TalkError } from '../../src/model/talkError.ts';
import { deckTasks } from '../../src/talk/deckTasks.ts';
import { type Parsers, plainParsers } from '../../src/talk/openTalk.ts';
import { prepareDeck } from '../../src/talk/prepareDeck.ts';
import { renderDeck } from '../../src/talk/renderDeck.ts';
import { withinTime } from '../../src/talk/withinTime.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { kitProject } from '../support/kitProject.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { type HostileFiles, plainFiles } from './hostileFiles.ts';
import { markupFaults } from './markupFaults.ts';

const fonts = readFonts(kitProject);

/** What was read of files: most cases leave most of them as they are, and reading those takes a third of the time. */
const parsers: Parsers = {
  ...plainParsers,
  ledger: remembered(plainParsers.ledger),
  manifest: remembered(plainParsers.manifest),
  section: remembered(plainParsers.section),
};

function remembered<A extends readonly unknown[], T>(read: (...asked: A) => T): (...asked: A) => T {
  const known = new Map<string, T>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const value = known.get(key) ?? read(...asked);
    if (known.size > 20) known.clear();
    known.set(key, value);
    return value;
  };
}

let root: string | undefined;

/**
 * Lays files over a plain project, and does with its decks what check and build do, as far as no browser is needed.
 * @returns what is wrong with the kit: exceptions beside its own, places outside of files, markup that runs, fetches or does not close.
 */
export async function faultsOf(files: HostileFiles): Promise<readonly string[]> {
  root ??= realpathSync(tempFolder(plainFiles).root);
  try {
    return written(root, files) ? await faultsOfDecks(root, { ...plainFiles, ...files }) : [];
  } catch (error) {
    if (error instanceof TalkError) return [];
    return [`an exception: ${error instanceof Error ? error.stack : String(error)}`];
  } finally {
    for (const path of Object.keys(files)) {
      const plain = plainFiles[path];
      if (plain === undefined) rmSync(join(root, path), { force: true });
      else writeFileSync(join(root, path), plain);
    }
  }
}

/** Whether the disk took them; some names are none on some disks. */
function written(folder: string, files: HostileFiles): boolean {
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return true;
  } catch {
    return false;
  }
}

async function faultsOfDecks(folder: string, files: HostileFiles): Promise<readonly string[]> {
  const external = Object.keys(files).filter((path) => !path.includes('/'));
  const faults: string[] = [];
  const before = process.cpuUsage();
  // To watch each file's time takes as long as to read it; the time of a case as a whole is looked at afterwards.
  const decks = withinTime(
    () =>
      deckTasks(buildRequest({ folder, decks: external }), parsers).map(({ project, load }) => ({
        project,
        loaded: load(),
      })),
    Number.POSITIVE_INFINITY,
  );
  for (const { project, loaded } of decks) {
    const prepared = await prepareDeck(loaded, project, { fonts, today: '2026-11-21' });
    const { diagnostics } = prepared.inspect();
    faults.push(...diagnostics.flatMap((one) => placeFaults(one, files)));
    // A preview shows decks with errors as well.
    if (prepared.deck === undefined) continue;
    const context = await renderDeck(prepared, prepared.deck, fonts, '2026-11-21');
    const slides = [...context.slides, ...context.omitted];
    for (const { section, printed, notes, handout } of slides) {
      for (const { markup } of [section, printed, notes, handout]) faults.push(...markupFaults(markup));
    }
    // Of a page what the deck itself brings: the theme and the kit's own are looked at by other tests.
    const shown = context.slides.map(({ section, handout }) => section.markup + handout.markup).join('');
    const html = `<!doctype html><style>${prepared.styles.css}</style>${shown}`;
    const gate = checkOutput({ path: 'deck.html', audience: 'shared' }, { html }, undefined);
    faults.push(...gate.map(({ code, message }) => `the last gate: ${code} ${message}`));
  }
  const { user } = process.cpuUsage(before);
  if (user > longestMs * 1000) faults.push(`${Math.round(user / 1000)} ms of the processor`);
  return [...new Set(faults)];
}

/** Milliseconds of the processor for one case, a text of some thousand letters: a hundred times what most take. */
const longestMs = 3000;

/** A place that is not in its file. Lines end as the kit and editors count them. */
function placeFaults({ code, at, related = [] }: Diagnostic, files: HostileFiles): string[] {
  return [at, ...related].flatMap((span): string[] => {
    if (span === undefined) return [];
    // The kit spells names with their accents joined, however a disk does.
    const path = Object.keys(files).find((one) => one === span.file || one.normalize() === span.file.normalize());
    const text = path === undefined ? undefined : files[path];
    if (text === undefined) return [`${code} at ${span.file}, which is none of the files`];
    const lines = asRead(text).split(/\r\n?|\n/);
    const line = lines[span.line - 1];
    const end = span.column + span.length - 1;
    const isInside = line !== undefined && span.column >= 1 && span.length >= 1 && end <= Math.max(1, line.length + 1);
    return isInside
      ? []
      : [
          `${code} at ${span.file}:${span.line}:${span.column}+${span.length}, of ${lines.length} lines, ${line?.length} letters`,
        ];
  });
}

/** As it comes from a disk: half of a pair of letters is none in UTF-8, zeros may mean UTF-16, and a byte order mark is no letter. */
function asRead(text: string): string {
  return decodeText(Buffer.from(text), '').value.replace(/^\uFEFF/, '');
}
