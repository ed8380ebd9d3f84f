import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from '../model/project.ts';
import { isInside } from './readContained.ts';

/** The project around a folder: the nearest folder upward that has `decks/`, else the folder itself. */
export function openProject(folder: string): Project {
  const kit = kitFolder();
  for (let here = resolve(folder); ; here = dirname(here)) {
    if (existsSync(join(here, 'decks'))) return { root: realpathSync(here), kit };
    if (dirname(here) === here) return { root: realpathSync(folder), kit };
  }
}

/**
 * The project for one external Markdown file: the working folder when the file lies in it, else the file's own folder. Names that the
 * project around either of them keeps private are kept out of it, too.
 */
export function openExternalProject(file: string, folder: string): Project {
  const real = realpathSync(file);
  const working = realpathSync(folder);
  const root = isInside(working, real) ? working : dirname(real);
  const privacyRoot = [root, openProject(dirname(real)).root, openProject(working).root].find((one) =>
    existsSync(join(one, 'decks', 'privacy.yaml')),
  );
  return { root, kit: kitFolder(), ...(privacyRoot === undefined || privacyRoot === root ? {} : { privacyRoot }) };
}

/** The kit's own folder, wherever its code runs from: the nearest one upward that holds the kit's package.json. */
function kitFolder(): string {
  for (let here = dirname(fileURLToPath(import.meta.url)); ; here = dirname(here)) {
    const manifest = join(here, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"name": "talk-deck-kit"')) return here;
    if (dirname(here) === here) return here;
  }
}
