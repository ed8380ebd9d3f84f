import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { AssetUse } from '../model/deck.ts';
import type { Project } from '../model/project.ts';
import { isInside } from './readContained.ts';

/** What a deck was made from, as far as it names files. Paths of `inputs` are project paths. */
interface TalkFiles {
  readonly inputs: readonly string[];
  readonly assets: readonly AssetUse[];
  readonly external: boolean;
}

/**
 * Absolute folders in which a change may change the deck: of every file it reads or would like to read; for a deck of the
 * project's own also everything below decks/ and assets/, where what is missing may appear; and the kit's themes.
 */
export function talkFolders(project: Project, { inputs, assets, external }: TalkFiles): Set<string> {
  const { root, kit } = project;
  const files = [
    ...inputs,
    ...assets.filter(({ href }) => !href.includes(':')).map(({ at, href }) => join(at.file, '..', href)),
  ];
  const near = files.map((file) => dirname(resolve(root, file))).filter((folder) => isInside(root, folder));
  const own = external ? [] : ['decks', 'assets'].flatMap((name) => below(join(root, name)));
  return new Set([...near, ...own, ...below(join(kit, 'assets', 'themes'))]);
}

/** A folder and all below it; nothing when it is not there. Hidden folders and packages hold no talk. */
function below(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const wanted = inside.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
    return [folder, ...wanted.flatMap(({ name }) => below(join(folder, name)))];
  } catch {
    return [];
  }
}
