import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { isCurrent, readBuildRecord, stampInputs } from '../deliver/buildRecord.ts';
import { textVersion } from '../edit/textVersion.ts';
import { readText } from '../load/readText.ts';
import type { DeckRecord } from '../model/buildRecord.ts';
import { lackingText } from '../model/handoutNeeds.ts';
import type { OutputFile } from '../model/outputFile.ts';
import type { PrintView, SheetReader } from '../model/printView.ts';
import type { UnreadCard } from '../model/studio.ts';
import { sheetCopies, sheetSides } from '../pack/sheetCopies.ts';
import { type HandoutLayout, handoutLayouts, hostLayouts, privateLayouts } from '../schema/manifestSchema.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import type { StudioContext } from './studioContext.ts';

/**
 * What can be printed of a talk as it is saved, and what the last build has made of it.
 * @param context whose request has no drafts. @param drafts project paths of texts that are written and not saved.
 * @throws TalkError `unknown-deck`.
 */
export function readPrint(
  name: string,
  { request, parsers, project }: StudioContext,
  drafts: Iterable<string>,
): Omit<PrintView, 'kinds'> | UnreadCard {
  const [task] = deckTasks({ ...request, decks: [name] }, parsers);
  const loaded = task?.load();
  const deck = loaded?.deck;
  if (loaded === undefined || deck === undefined)
    return { name, file: loaded?.inputs[0] ?? '', diagnostics: loaded?.diagnostics ?? [] };
  const { manifest } = deck;
  const record = readBuildRecord(request.out).decks[name];
  const outputs = record?.outputs ?? [];
  const inputs = new Set(loaded.inputs);
  const { paper, ink, copies: listeners, date, host, handouts: chosen, title, at } = manifest;
  return {
    ...{ name, title, paper, ink, listeners, date, host, chosen },
    file: at.file,
    version: textVersion(readText(project, at.file) ?? ''),
    sheets: handoutLayouts.map((layout) => {
      const built = builtSheet(outputs, layout, ink);
      return {
        ...{ layout, built, who: readerOf(layout) },
        copies: sheetCopies(layout, listeners),
        sides: built?.pages === undefined ? undefined : sheetSides(layout, built.pages),
        lacks: lackingText(layout, deck),
      };
    }),
    files: outputs.filter(({ kind }) => kind !== 'handouts' && kind !== 'media'),
    built: builtState(record, request.out),
    hasDrafts: [...drafts].some((file) => inputs.has(file)),
    state: stateOf([...inputs].map((file) => join(project.root, file))),
  };
}

/** Keys go to whoever leads, and that is the speaker until she hands them on: nobody should copy them with the rest. */
function readerOf(layout: HandoutLayout): SheetReader {
  if (privateLayouts.has(layout) || layout.endsWith('-key')) return 'speaker';
  return hostLayouts.has(layout) ? 'hosts' : 'listeners';
}

function builtSheet(outputs: readonly OutputFile[], layout: string, ink: 'color' | 'black'): OutputFile | undefined {
  const name = `${layout}${ink === 'black' ? '-bw' : ''}.pdf`;
  return outputs.find(({ path, kind }) => kind === 'handouts' && basename(path).replace(/^handout-/, '') === name);
}

function builtState(record: DeckRecord | undefined, out: string): PrintView['built'] {
  if (record === undefined) return 'none';
  return isCurrent(record, record.key, out) ? 'current' : 'stale';
}

function stateOf(paths: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(stampInputs(paths)))
    .digest('hex')
    .slice(0, 12);
}
