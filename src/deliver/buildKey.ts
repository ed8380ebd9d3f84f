import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findTwins } from '../load/readTwins.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Project } from '../model/project.ts';
import { stampInputs } from './buildRecord.ts';

/**
 * What a deck's build depends on beside the files it reads: the wishes of the command line, the day (help lines and facts
 * grow old overnight), the project's folder (what lies outside of it is not read), which files stand in decks/ (a new facts file belongs to every deck), which sections have twins, and which fonts
 * and which package for diagrams the project has added.
 */
export function buildKey(request: BuildRequest, project: Project): string {
  const { paper, slot, ink, languages, date, host, given, strict, separators, only, handouts, browser, today } =
    request;
  const wishes = [paper, slot, ink, languages, date, host, given, strict, separators, only, handouts, browser, today];
  return createHash('sha256')
    .update(
      JSON.stringify([
        ...wishes,
        project.root,
        listing(join(project.root, 'decks')),
        findTwins(project).map(({ file }) => file),
        addedFonts(project.root),
        mermaidPackages(project.root),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
}

/**
 * The kit's own files that shape every output: code, styles, fonts, data, and the versions of what it stands on.
 * @param themes folders of the deck's theme.
 */
export function kitInputs({ kit }: Project, themes: readonly string[]): string[] {
  return [
    ...kitCode(kit),
    ...below(join(kit, 'assets', 'data')),
    ...below(join(kit, 'assets', 'fonts')),
    ...themes.flatMap(below),
  ];
}

/** What shapes a printed file beside its page: the kit's own code and packages as they are now, and the browser asked for. */
export function printerStamp(request: BuildRequest, { kit }: Project): string {
  return createHash('sha256')
    .update(JSON.stringify([stampInputs(kitCode(kit)), request.browser]))
    .digest('hex')
    .slice(0, 16);
}

/** Sources and lock file of a checkout; of an installed package the compiled program, and what npm noted of the packages beside it. */
function kitCode(kit: string): string[] {
  const compiled = below(join(kit, 'compiled'));
  const isPackage = !existsSync(join(kit, 'src', 'cli'));
  if (isPackage && compiled.length > 0) return [join(dirname(kit), '.package-lock.json'), ...compiled];
  return [join(kit, 'package-lock.json'), ...below(join(kit, 'src'))];
}

function below(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** Packages of `@fontsource`, each with its folder. */
function addedFonts(root: string): string[] {
  return moduleFolders(root).flatMap((modules) => {
    const folder = join(modules, '@fontsource');
    return listing(folder).flatMap((name) => [join(folder, name), ...aboutPackage(join(folder, name))]);
  });
}

function mermaidPackages(root: string): string[] {
  return moduleFolders(root).flatMap((modules) => aboutPackage(join(modules, 'mermaid')));
}

/** What a package says of itself, when it is there: installers give the files of all versions the same age. */
function aboutPackage(folder: string): string[] {
  try {
    return [readFileSync(join(folder, 'package.json'), 'utf8')];
  } catch {
    return [];
  }
}

/** Where Node looks for packages. */
function moduleFolders(root: string): string[] {
  const folders: string[] = [];
  for (let here = root; ; here = dirname(here)) {
    folders.push(join(here, 'node_modules'));
    if (dirname(here) === here) return folders;
  }
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
