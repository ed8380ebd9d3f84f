import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { ThemeFolder } from './themeChain.ts';
import { themeFonts } from './themeFonts.ts';
import type { TokenPlace } from './themeTokens.ts';

/** What a theme.yaml sets, as styles. */
export interface SettingsCss {
  /** Empty for a theme of styles alone. */
  readonly css: string;
  /** Its fonts and pictures: address → `data:` URI. */
  readonly files: ReadonlyMap<string, string>;
  readonly fonts: readonly string[];
  readonly tokens: readonly TokenPlace[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a theme.yaml sets → fonts and custom properties, colours with the place where they are set. @param letters see themeFonts. */
export function settingsCss(theme: ThemeFolder, project: Project, letters: string | undefined): SettingsCss {
  const { settings, own } = theme;
  if (settings === undefined) return { css: '', files: new Map(), fonts: [], tokens: [], diagnostics: [] };
  const tokens = settings.colors.map(({ property, hex, name, at }) => ({ property, value: hex, name, at, own }));
  const fonts = themeFonts(theme, project, letters);
  const declarations = [...tokens.map(({ property, value }) => `--${property}: ${value}`), ...fonts.properties];
  // Each on its own line and closed by a semicolon, as a style sheet has it: blackInk.ts reads them there.
  const rules = declarations.length === 0 ? [] : [`:root {\n${declarations.map((one) => `  ${one};`).join('\n')}\n}`];
  return {
    css: [...fonts.faces, ...rules].join('\n'),
    files: fonts.files,
    fonts: fonts.names,
    tokens,
    diagnostics: fonts.diagnostics,
  };
}
