import { join } from 'node:path';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { checkDecks } from './check.ts';
import { editFile } from './editFile.ts';

/**
 * Mends in the authors' files what can be mended without a choice of theirs, each file whole or not at all. What comes to light
 * behind a mended mistake is mended too.
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
    const made = fixFiles([...now.values()]);
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

function fixFiles(found: readonly FoundMistake[]): Diagnostic[] {
  const fixes = found.flatMap(({ root, one }) =>
    (one.fix ?? []).map((edit) => ({ root, path: join(root, edit.at.file), one, edit })),
  );
  const paths = new Map(fixes.map(({ path, root, edit }) => [path, { root, file: edit.at.file }]));
  const made = [...paths].flatMap(([path, { root, file }]) => {
    const own = fixes.filter((fix) => fix.path === path);
    const edits = editFile(
      root,
      file,
      own.map(({ edit }) => edit),
    );
    return own.filter(({ edit }) => edits.includes(edit)).map(({ one }) => one);
  });
  return [...new Set(made)];
}
