import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isInside } from '../load/readContained.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';

/** Folders of a project that hold what people wrote or other programs keep: nothing is ever built into them. */
const projectFolders = ['decks', 'assets', 'src', 'node_modules', '.git'];

/** The kit's own has more of them. */
const kitFolders = [...projectFolders, 'scripts', 'tests', 'docs', 'types', '.github'];

/**
 * Refuses an output folder in which a build would stand among its own sources: the project's root and all folders around it, and the folders of
 * its sources; so with the kit's. A lone Markdown file has no such project: its deck may stand beside it.
 * @param out absolute; it need not be there.
 * @throws TalkError `usage`.
 */
export function refuseOutputFolder(out: string, { root, kit }: Project): void {
  const folder = realPath(out);
  const project = existsSync(join(root, 'decks')) ? realPath(root) : undefined;
  if (folder === project || folder === realPath(kit)) throw refused(out, 'it is the project itself');
  if (project !== undefined && isInside(folder, project)) throw refused(out, `it holds the project ${project}`);
  const sources = [
    ...(project === undefined ? [] : projectFolders.map((name) => join(project, name))),
    ...kitFolders.map((name) => join(kit, name)),
  ];
  const source = sources.find((one) => isInside(realPath(one), folder));
  if (source !== undefined) throw refused(out, `${source} is no place for what is built`);
}

function refused(out: string, why: string): TalkError {
  return new TalkError('usage', `${out} cannot be the output folder: ${why}.`, {
    hint: 'Name a folder of its own with --out, such as dist.',
  });
}

/** Where a path leads, links followed as far as there is anything, and in the letters that the disk has it in. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}
