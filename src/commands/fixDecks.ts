import { join } from 'node:path';
import { replaceText } from '../deliver/replaceText.ts';
import { readContained } from '../load/readContained.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { editText, type TextEdit } from '../model/textEdit.ts';
import { checkDecks } from './check.ts';

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
  const paths = new Map(fixes.map(({ path, root }) => [path, root]));
  const made = [...paths].flatMap(([path, root]) =>
    fixFile(
      root,
      path,
      fixes.filter((fix) => fix.path === path),
    ),
  );
  return [...new Set(made)];
}

function fixFile(root: string, path: string, fixes: readonly { one: Diagnostic; edit: TextEdit }[]): Diagnostic[] {
  const read = readContained(root, path);
  if (read.kind !== 'read') return [];
  const edited = editText(
    read.bytes.toString('utf8'),
    fixes.map(({ edit }) => edit),
  );
  if (edited.made.length > 0) replaceText(read.path, edited.text);
  return fixes.filter(({ edit }) => edited.made.includes(edit)).map(({ one }) => one);
}
