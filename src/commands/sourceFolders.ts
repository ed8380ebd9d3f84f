import { type Dirent, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readBuildRecord, stampInputs } from '../deliver/buildRecord.ts';
import { openProject } from '../load/openProject.ts';
import { isInside } from '../load/readContained.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { TalkError } from '../model/talkError.ts';
import { type DeckTask, deckTasks } from '../talk/deckTasks.ts';

/** Folders of what decks are, or were, made from; none of the output's own. A folder once known stays: what is missing may come back. */
export function sourceFolders(request: BuildRequest, known: ReadonlySet<string>): ReadonlySet<string> {
  const project = openProject(request.folder);
  const below = ['decks', 'assets'].flatMap((name) => foldersBelow(join(project.root, name)));
  const all = new Set([...known, project.root, ...below]);
  const { decks } = readBuildRecord(request.out);
  for (const { name, source, project: own } of tasksOf(request)) {
    all.add(dirname(source));
    for (const [path] of decks[name]?.inputs ?? []) all.add(dirname(resolve(own.root, path)));
  }
  return new Set([...all].filter((folder) => !isInside(request.out, folder)));
}

/** None when a deck is gone; the build says so. */
function tasksOf(request: BuildRequest): readonly DeckTask[] {
  try {
    return deckTasks(request);
  } catch (error) {
    if (error instanceof TalkError) return [];
    throw error;
  }
}

function foldersBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const below = entries.filter((one) => one.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
    return [folder, ...below];
  } catch {
    return [];
  }
}

/** What lies in folders by now: files with their stamps, and folders, of which a new one may hold what was missing. None of the output's own. */
export function stateOf(folders: ReadonlySet<string>, out: string): string {
  const entries = [...folders].flatMap((folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch {
      return [];
    }
  });
  const pathsOf = (wanted: (one: Dirent) => boolean): string[] =>
    entries.filter(wanted).map(({ parentPath, name }) => join(parentPath, name));
  const inner = pathsOf((one) => one.isDirectory()).filter((path) => !isInside(out, path));
  return JSON.stringify([inner, stampInputs(pathsOf((one) => !one.isDirectory()))]);
}
