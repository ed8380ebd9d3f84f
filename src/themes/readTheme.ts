import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fontFaceFamilies } from '../html/fontFaceFamilies.ts';
import { inlineFiles } from '../load/inlineFiles.ts';
import { readFontFile } from '../load/readFontFile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import type { ThemeMarks } from '../model/themeMarks.ts';
import { faintColors } from './faintColors.ts';
import { settingsCss } from './settingsCss.ts';
import { type ThemeFolder, themeChain } from './themeChain.ts';
import { sheetTokens, type TokenPlace, tokenMistakes } from './themeTokens.ts';

/**
 * A theme's styles as one text: first those of the theme that it `extends`, then what its theme.yaml sets, its tokens, and its
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
  readonly marks: ThemeMarks;
  /** Files that are not there, fonts that cannot be printed, colours that cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * As `readTheme`, with the files that its styles name.
 * @param letters tells what is printed in its fonts, where that counts: of packages only files with such letters come along. All do
 * without it.
 * @throws TalkError `read-failed`.
 */
export function readThemeStyles(project: Project, name: string, letters?: () => string): ThemeStyles | undefined {
  const { folders, missing } = themeChain(project, name);
  if (missing !== undefined) return undefined;
  const read = folders.map((folder) => folderStyles(folder, project, letters));
  const css = read.map((one) => one.css).join('\n');
  const tokens = read.flatMap((one) => one.tokens);
  return {
    css,
    files: new Map(read.flatMap(({ files }) => [...files])),
    fonts: read.flatMap(({ fonts }) => fonts),
    marks: Object.assign({}, ...read.map(({ marks }) => marks)),
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...tokenMistakes(tokens, css),
      ...faintColors(tokens),
    ],
  };
}

/** Project paths of a theme's style sheets and settings, those of the kit's own folder left out. */
export function themeSheets(project: Project, name: string): string[] {
  return themeChain(project, name)
    .folders.filter(({ own }) => own)
    .flatMap(({ folder, path, settings }) => [
      ...(settings === undefined ? [] : [`${path}/theme.yaml`]),
      ...sheetNames(folder).map((file) => `${path}/${file}`),
    ]);
}

interface FolderStyles extends ThemeStyles, SheetStyles {}

interface SheetStyles extends Omit<ThemeStyles, 'marks'> {
  readonly tokens: readonly TokenPlace[];
}

function sheetNames(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.css'));
}

function folderStyles(theme: ThemeFolder, project: Project, letters: (() => string) | undefined): FolderStyles {
  const ordered = sheetNames(theme.folder).sort(
    (a, b) => Number(b === 'tokens.css') - Number(a === 'tokens.css') || a.localeCompare(b),
  );
  const settings = settingsCss(theme, project, letters);
  const read = ordered.map((file) => styleSheet(join(theme.folder, file), theme));
  return {
    css: [...(settings.css === '' ? [] : [settings.css]), ...read.map(({ css }) => css)].join('\n'),
    files: new Map([settings, ...read].flatMap(({ files }) => [...files])),
    fonts: [settings, ...read].flatMap(({ fonts }) => fonts),
    marks: settings.marks,
    tokens: [...settings.tokens, ...read.flatMap(({ tokens }) => tokens)],
    diagnostics: [...theme.diagnostics, ...settings.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function styleSheet(path: string, { folder, root, own }: ThemeFolder): SheetStyles {
  const text = readFileSync(path, 'utf8');
  const { css, files, fonts, missing } = inlineFiles(text, folder, root);
  const file = relative(root, path).split(sep).join('/');
  const at = (address: string): SourceSpan =>
    spanInside({ file, line: 1, column: 1 }, text, Math.max(0, text.indexOf(address)), address.length);
  const named = fonts.map(({ address, bytes }) => ({ address, font: readFontFile(bytes) }));
  return {
    css,
    files,
    // By the names that PDFs know, and by those that the browser knows.
    fonts: [...named.flatMap(({ font }) => (font.kind === 'printable' ? font.names : [])), ...fontFaceFamilies(css)],
    tokens: sheetTokens(file, text, own),
    diagnostics: [
      ...missing.map((address) =>
        report('bad-value', {
          message: `There is no font or picture \`${address}\`.`,
          at: at(address),
          hint: 'The path is taken from the folder of the style sheet, and leads to a file in the project.',
        }),
      ),
      ...named.flatMap(({ address, font }) =>
        font.kind === 'printable'
          ? []
          : report('bad-font', { message: `\`${address}\` ${font.fault}.`, at: at(address), hint: font.hint }),
      ),
    ],
  };
}
