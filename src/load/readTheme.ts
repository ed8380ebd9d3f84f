import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import { spanInside } from '../model/spanInside.ts';
import { TalkError } from '../model/talkError.ts';
import { fontNames } from './fontNames.ts';
import { inlineFiles } from './inlineFiles.ts';
import { isInside } from './readContained.ts';

/**
 * A theme's styles as one text: first those of the theme that its `theme.json` says it `extends`, then its tokens, then its
 * other files in alphabetical order, so that what stands nearer to the talk wins.
 * @returns undefined when the theme, or one that it stands on, is not there. @throws TalkError `read-failed`.
 */
export function readTheme(project: Project, name: string): string | undefined {
  return readThemeStyles(project, name)?.css;
}

/** A theme's styles, and what stands beside them in its folder. */
export interface ThemeStyles {
  readonly css: string;
  /** Its fonts and pictures: address → `data:` URI. */
  readonly files: ReadonlyMap<string, string>;
  /** Names of its own fonts, as PDFs name them. */
  readonly fonts: readonly string[];
  /** Files that are not there, and fonts that cannot be printed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** As `readTheme`, with the files that its styles name. @throws TalkError `read-failed`. */
export function readThemeStyles(project: Project, name: string): ThemeStyles | undefined {
  const { folders, missing } = themeChain(project, name);
  if (missing !== undefined) return undefined;
  const read = folders.map((folder) => styles(folder, project));
  return {
    css: read.map(({ css }) => css).join('\n'),
    files: new Map(read.flatMap(({ files }) => [...files])),
    fonts: read.flatMap(({ fonts }) => fonts),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
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

/** Project paths of a theme's style sheets, those of the kit's own folder left out. */
export function themeSheets(project: Project, name: string): string[] {
  const { folders } = themeChain(project, name);
  const own = folders.filter((folder) => isInside(project.root, folder));
  return own.flatMap((folder) =>
    sheetNames(folder).map((file) => relative(project.root, join(folder, file)).split(sep).join('/')),
  );
}

function sheetNames(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.css'));
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

function styles(folder: string, project: Project): ThemeStyles {
  const ordered = sheetNames(folder).sort(
    (a, b) => Number(b === 'tokens.css') - Number(a === 'tokens.css') || a.localeCompare(b),
  );
  const root = folder.startsWith(join(project.root, 'assets')) ? project.root : project.kit;
  const read = ordered.map((file) => styleSheet(join(folder, file), folder, root));
  return {
    css: read.map(({ css }) => css).join('\n'),
    files: new Map(read.flatMap(({ files }) => [...files])),
    fonts: read.flatMap(({ fonts }) => fonts),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function styleSheet(path: string, folder: string, root: string): ThemeStyles {
  const text = readFileSync(path, 'utf8');
  const { css, files, fonts, missing } = inlineFiles(text, folder, root);
  const file = relative(root, path).split(sep).join('/');
  const wrong = (address: string, message: string, hint: string): Diagnostic =>
    report('bad-value', {
      message,
      at: spanInside({ file, line: 1, column: 1 }, text, Math.max(0, text.indexOf(address)), address.length),
      hint,
    });
  const named = fonts.map(({ address, bytes }) => ({ address, names: fontNames(bytes) }));
  return {
    css,
    files,
    fonts: named.flatMap(({ names }) => names ?? []),
    diagnostics: [
      ...missing.map((address) =>
        wrong(
          address,
          `There is no font or picture \`${address}\`.`,
          'The path is taken from the folder of the style sheet, and leads to a file in the project.',
        ),
      ),
      ...named
        .filter(({ names }) => names === undefined)
        .map(({ address }) =>
          wrong(
            address,
            `\`${address}\` is a font that a PDF cannot hold: it is damaged, variable, or colored.`,
            'Take the font’s static file for each weight.',
          ),
        ),
    ],
  };
}
