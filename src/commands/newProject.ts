import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { addToProject } from '../deliver/addToProject.ts';
import { fenceSchemas } from '../fences/fences.ts';
import { openProject } from '../load/openProject.ts';
import { TalkError } from '../model/talkError.ts';
import { kitOrigin } from '../scaffold/kitOrigin.ts';
import { starterFiles } from '../scaffold/starterFiles.ts';
import { titleOf } from '../scaffold/titleOf.ts';
import { editorSchemas } from '../schema/editorSchemas.ts';

/** A project that was made. */
export interface NewProject {
  /** Absolute. */
  readonly root: string;
  /** Paths in it. */
  readonly written: readonly string[];
}

/**
 * Makes a project of one's own: a short talk that builds at once, what editors need, a file to double-click, a workflow.
 * All of it is written, or nothing.
 * @param wanted path of its folder, from `folder`; it must not be there, or be empty. @param version the kit's.
 * @throws TalkError `usage`, `output-unwritable`, `disk-full`.
 */
export async function newProject(folder: string, wanted: string, version: string): Promise<NewProject> {
  const root = resolve(folder, wanted);
  refuseFolder(root, wanted);
  const { kit } = openProject(folder);
  const origin = kitOrigin(realpathSync(kit), version);
  const packed = origin.kind === 'packed' ? [{ path: `kit/${basename(origin.file)}`, file: origin.file }] : [];
  const name = basename(root);
  const files = starterFiles(kit, {
    title: titleOf(name) || 'Talks',
    package: packageName(name),
    kit: {
      version: 'spec' in origin ? origin.spec : '',
      packed: `file:${packed[0]?.path}`,
      folder: 'folder' in origin ? `file:${origin.folder}` : '',
    }[origin.kind],
  });
  const schemas = editorSchemas(fenceSchemas).map(({ path, text }) => ({
    path: `decks/schemas/${path}`,
    content: text,
  }));
  const archives = packed.map(({ path, file }) => ({ path, content: readFileSync(file) }));
  await addToProject(root, [...files, ...schemas, ...archives], { guard: () => refuseFolder(root, wanted) });
  return { root, written: [...files, ...packed].map(({ path }) => path) };
}

/** Files that systems and git leave in a folder in which nobody has begun anything. */
const unwritten = /^(\.git|\.DS_Store|\.talk-.*|desktop\.ini|Thumbs\.db)$/i;

function refuseFolder(root: string, wanted: string): void {
  const around = openProject(nearest(root)).root;
  if (existsSync(join(around, 'decks')) && !(existsSync(root) && realpathSync(root) === around)) {
    throw new TalkError('usage', `\`${wanted}\` would lie inside another project, ${around}.`, {
      hint: 'Make it elsewhere; or begin a talk in that project: talk new deck my-talk-20.',
    });
  }
  if (!existsSync(root)) return;
  const inside = folderEntries(root)?.filter((name) => !unwritten.test(name));
  if (inside === undefined) {
    throw new TalkError('usage', `\`${wanted}\` is a file.`, {
      hint: 'Choose another name; nothing is ever overwritten.',
    });
  }
  if (inside.length > 0) {
    throw new TalkError('usage', `\`${wanted}\` is there already, with ${inside[0]} in it.`, {
      hint: 'Choose another name; nothing is ever overwritten.',
    });
  }
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

function folderEntries(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}

/** A name as npm takes it, from that of a folder in any script. */
function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name === 'node-modules' ? 'talks' : name.slice(0, 200);
}
