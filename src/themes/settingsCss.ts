import type { ThemeFolder } from './themeChain.ts';
import type { TokenPlace } from './themeTokens.ts';

/** What a theme.yaml sets, as styles. */
export interface SettingsCss {
  /** Empty for a theme of styles alone. */
  readonly css: string;
  readonly tokens: readonly TokenPlace[];
}

/** What a theme.yaml sets → custom properties, each with the place where it is set. */
export function settingsCss({ settings, own }: ThemeFolder): SettingsCss {
  if (settings === undefined) return { css: '', tokens: [] };
  const tokens = settings.colors.map(({ property, hex, name, at }) => ({ property, value: hex, name, at, own }));
  // Each on its own line and closed by a semicolon, as a style sheet has it: blackInk.ts reads them there.
  const rules = tokens.map(({ property, value }) => `  --${property}: ${value};`);
  return { css: rules.length === 0 ? '' : `:root {\n${rules.join('\n')}\n}`, tokens };
}
