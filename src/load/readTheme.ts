import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';

/**
 * A theme's styles as one text: first those of the theme that its `theme.json` says it `extends`, then its tokens, then its
 * other files in alphabetical order, so that what stands nearer to the talk wins.
 * @returns undefined when the theme, or one that it stands on, is not there. @throws TalkError `read-failed`.
 */
export function readTheme(project: Project, name: string): string | undefined {
  const { folders, missing } = themeChain(project, name);
  return missing === undefined ? folders.map(styles).join('\n') : undefined;
}

/** Folders that a theme is made of, the one it stands on first; and the name of the first that is not there. */
export interface ThemeChain {
  readonly folders: readonly string[];
  readonly missing: string | undefined;
}

/** Follows `extends` from theme to theme. A project's own theme goes before the kit's of the same name. */
export function themeChain(project: Project, name: string): ThemeChain {
  const folders: string[] = [];
  let next: string | undefined = name;
  while (next !== undefined) {
    const folder = themeFolder(project, next);
    // A theme that extends itself by a detour would never end; it stands on nothing more.
    if (folder !== undefined && folders.includes(folder)) break;
    if (folder === undefined) return { folders, missing: next };
    folders.unshift(folder);
    next = baseOf(folder);
  }
  return { folders, missing: undefined };
}

/** Themes that a manifest may name. A name with `_` before it is a part of themes, no theme. */
export function findThemes(project: Project): string[] {
  const names = [project.root, project.kit].flatMap((root) => {
    const folder = join(root, 'assets', 'themes');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
      .map((entry) => entry.name);
  });
  return [...new Set(names)].sort();
}

function themeFolder(project: Project, name: string): string | undefined {
  if (!/^[\w-]+$/.test(name)) return undefined;
  return [project.root, project.kit]
    .map((root) => join(root, 'assets', 'themes', name))
    .find((path) => existsSync(path));
}

/** What `theme.json` names under `extends`; a theme without that file stands on its own. @throws TalkError `read-failed`. */
function baseOf(folder: string): string | undefined {
  const file = join(folder, 'theme.json');
  if (!existsSync(file)) return undefined;
  const about = readJson(file);
  const base = typeof about === 'object' && about !== null && 'extends' in about ? about.extends : undefined;
  return typeof base === 'string' ? base : undefined;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new TalkError('read-failed', `${file} is no JSON that can be read.`, {
      hint: 'Write { "extends": "steppe" }, with the quotes.',
      cause,
    });
  }
}

function styles(folder: string): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const ordered = files.sort((a, b) => Number(b === 'tokens.css') - Number(a === 'tokens.css') || a.localeCompare(b));
  return ordered.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}
