import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../load/decodeText.ts';
import { mostTextBytes } from '../load/fileLimits.ts';
import { readContained } from '../load/readContained.ts';
import { unreadText } from '../load/unreadText.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/didYouMean.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { type ParsedTheme, parseTheme, parseThemeJson } from '../parse/parseTheme.ts';
import { findThemes } from './findThemes.ts';

/** One of the folders that a theme is made of. */
export interface ThemeFolder {
  /** Absolute. */
  readonly folder: string;
  /** What its files may lie in: the project, or the kit. */
  readonly root: string;
  /** Path of the folder from there, with forward slashes. */
  readonly path: string;
  /** Whether it is the project's. */
  readonly own: boolean;
  /** What its theme.yaml says; undefined for a theme of styles alone. */
  readonly settings: ParsedTheme | undefined;
  /** What is wrong with theme.yaml, or theme.json. */
  readonly diagnostics: readonly Diagnostic[];
  readonly base: string | undefined;
  /** Where the base is named. */
  readonly baseAt: SourceSpan;
}

/** Folders that a theme is made of, the one it stands on first; and the name of the first that is not there. */
export interface ThemeChain {
  readonly folders: readonly ThemeFolder[];
  readonly missing: string | undefined;
  /** Says so, when it is not the theme itself that is missing. */
  readonly noBase: Diagnostic | undefined;
}

/** Follows `extends` from theme to theme. A project's own theme goes before the kit's of the same name. @throws TalkError `read-failed`. */
export function themeChain(project: Project, name: string): ThemeChain {
  const folders: ThemeFolder[] = [];
  let next: string | undefined = name;
  while (next !== undefined) {
    // A project's theme may change the kit's of the same name.
    const own: boolean = !folders.some((one) => one.path === `assets/themes/${next}` && one.own);
    const found: ThemeFolder | undefined = themeFolder(project, next, own);
    // A theme that extends itself by a detour would never end; it stands on nothing more.
    if (found !== undefined && folders.some(({ folder }) => folder === found.folder)) break;
    if (found === undefined) {
      const [last] = folders;
      // By a detour back to a theme of the project's that the kit does not have.
      if (!own) break;
      return { folders, missing: next, noBase: last && noBase(project, next, last.baseAt) };
    }
    folders.unshift(found);
    next = found.base;
  }
  return { folders, missing: undefined, noBase: undefined };
}

function themeFolder(project: Project, name: string, own: boolean): ThemeFolder | undefined {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const roots = own ? [project.root, project.kit] : [project.kit];
  const root = roots.find((one) => existsSync(join(one, 'assets', 'themes', name)));
  if (root === undefined) return undefined;
  const path = `assets/themes/${name}`;
  const folder = join(root, path);
  const place = { folder, root, path, own: root === project.root && root !== project.kit };
  const yaml = readFile(folder, root, `${path}/theme.yaml`);
  if (yaml !== undefined) {
    const settings = settingsOf(`${path}/theme.yaml`, yaml.value);
    return {
      ...place,
      settings,
      diagnostics: [...yaml.diagnostics, ...settings.diagnostics],
      base: settings.value.extends,
      baseAt: settings.spanOf(['extends']),
    };
  }
  const file = `${path}/theme.json`;
  const json = readFile(folder, root, file);
  const { base, diagnostics } = parseThemeJson(file, json?.value ?? '');
  return {
    ...place,
    settings: undefined,
    diagnostics: [...(json?.diagnostics ?? []), ...diagnostics],
    base,
    baseAt: { file, line: 1, column: 1, length: 1 },
  };
}

/** A build asks for its theme's folders several times, and for each deck: of each file the text that was read last is known. */
const known = new Map<string, { readonly text: string; readonly settings: ParsedTheme }>();

function settingsOf(file: string, text: string): ParsedTheme {
  const last = known.get(file);
  if (last?.text === text) return last.settings;
  const settings = parseTheme(file, text);
  known.set(file, { text, settings });
  return settings;
}

function readFile(
  folder: string,
  root: string,
  path: string,
): { value: string; diagnostics: readonly Diagnostic[] } | undefined {
  const read = readContained(root, join(folder, path.slice(path.lastIndexOf('/'))), mostTextBytes);
  if (read.kind === 'missing') return undefined;
  if (read.kind === 'read') return decodeText(read.bytes, path);
  return { value: '', diagnostics: [read.kind === 'large' ? unreadText(path, read.size) : outside(path)] };
}

function outside(path: string): Diagnostic {
  return report('path-outside-project', {
    message: `\`${path}\` leads out of the project by a symbolic link.`,
    at: { file: path, line: 1, column: 1, length: 1 },
    hint: 'Copy what it leads to into the project.',
  });
}

function noBase(project: Project, name: string, at: SourceSpan): Diagnostic {
  const themes = findThemes(project);
  return report('bad-value', {
    message: `There is no theme \`${name}\` to extend.`,
    at,
    hint: `${didYouMean(name, themes)}There are ${themes.join(', ')}.`,
  });
}
