import type { BuildRequest } from '../model/buildRequest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { groupBy } from '../model/groupBy.ts';
import { checkDecks } from './check.ts';
import { makeEdit, makeMoreEdits } from './makeEdit.ts';
import { mendFiles } from './mendFiles.ts';

/**
 * Mends in the authors' files what can be mended without a choice of theirs, all files of a project or none. What comes to light
 * behind a mended mistake is mended too; all of it is one step to undo.
 * @returns what was mended.
 * @throws TalkError as `checkDecks`, and `output-unwritable` for a file that cannot be written.
 */
export async function fixDecks(request: BuildRequest): Promise<Diagnostic[]> {
  const mended: Diagnostic[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const checks = await checkDecks(request);
    const now = new Map(
      checks.flatMap(({ root, diagnostics }) => diagnostics.map((one) => [JSON.stringify([root, one]), { root, one }])),
    );
    const made = await fixFiles([...now.values()], request, round === 0 ? makeEdit : makeMoreEdits);
    if (made.length === 0) break;
    mended.push(...made);
  }
  return mended;
}

/** A mistake may hide another, and that a third; nobody writes more of them into one another (our own measure). */
const mostRounds = 5;

interface FoundMistake {
  /** The folder that paths begin at, absolute. */
  readonly root: string;
  readonly one: Diagnostic;
}

async function fixFiles(
  found: readonly FoundMistake[],
  { out, today }: BuildRequest,
  make: typeof makeEdit,
): Promise<Diagnostic[]> {
  const made: Diagnostic[] = [];
  for (const own of groupBy(found, ({ root }) => root)) {
    const edits = own.flatMap(({ one }) => one.fix ?? []);
    const done = await mendFiles({ root: own[0].root, out }, 'Mend mistakes', edits, today, make);
    made.push(...own.flatMap(({ one }) => (one.fix?.some((edit) => done.includes(edit)) ? [one] : [])));
  }
  return [...new Set(made)];
}
