import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { ThemeMarks } from '../model/themeMarks.ts';
import { sceneNames } from '../schema/themeSchema.ts';
import type { ThemeFolder } from './themeChain.ts';
import { themeFonts } from './themeFonts.ts';
import { type ThemePicture, themePicture } from './themePicture.ts';
import type { TokenPlace } from './themeTokens.ts';

/** What a theme.yaml sets: styles, and what slides carry for it. */
export interface SettingsCss {
  /** Empty for a theme of styles alone. */
  readonly css: string;
  /** Its fonts and pictures: address → `data:` URI. */
  readonly files: ReadonlyMap<string, string>;
  readonly fonts: readonly string[];
  readonly tokens: readonly TokenPlace[];
  /** Only what it sets itself. */
  readonly marks: ThemeMarks;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a theme.yaml sets → fonts, custom properties, scene and marks; colours with the place where they are set. @param letters see themeFonts. */
export function settingsCss(theme: ThemeFolder, project: Project, letters: (() => string) | undefined): SettingsCss {
  const { settings, own } = theme;
  if (settings === undefined) return { css: '', files: new Map(), fonts: [], tokens: [], marks: {}, diagnostics: [] };
  const { logo, corner, footer, ground, scene } = settings.value;
  const tokens = settings.colors.map(({ property, hex, name, at }) => ({ property, value: hex, name, at, own }));
  const fonts = themeFonts(theme, project, letters);
  const pictures: ThemePicture[] = [];
  const diagnostics: Diagnostic[] = [...fonts.diagnostics];
  const picture = (file: string, path: readonly string[]): ThemePicture | undefined => {
    const read = themePicture(theme, file, settings.spanOf(path));
    if ('code' in read) diagnostics.push(read);
    else pictures.push(read);
    return 'code' in read ? undefined : read;
  };
  const sign = logo && picture(logo.file, ['logo', 'file']);
  const declarations = [...tokens.map(({ property, value }) => `--${property}: ${value}`), ...fonts.properties];
  const drawn = scene === undefined ? [] : sceneCss(scene, project, (file) => picture(file, ['scene'])?.address);
  // Each on its own line and closed by a semicolon, as a style sheet has it: blackInk.ts reads them there.
  const rules = declarations.length === 0 ? [] : [`:root {\n${declarations.map((one) => `  ${one};`).join('\n')}\n}`];
  return {
    css: [...fonts.faces, ...rules, ...drawn].join('\n'),
    files: new Map([...fonts.files, ...pictures.map(({ address, dataUri }): [string, string] => [address, dataUri])]),
    fonts: fonts.names,
    tokens,
    marks: {
      ...(logo && sign && { logo: { address: sign.address, ratio: sign.ratio, alt: logo.alt, corner } }),
      ...(footer === undefined ? {} : { footer }),
      ...(ground === undefined ? {} : { ground }),
    },
    diagnostics,
  };
}

/** Scenes that are as light or as dark as the deck; the others are dark in every deck. */
const asTheDeck: ReadonlySet<string> = new Set<(typeof sceneNames)[number]>(['weave', 'plain']);

/** Styles of a scene: one that the kit draws, or a picture. One that is neither was told of when it was read. */
function sceneCss(scene: string, { kit }: Project, pictureOf: (file: string) => string | undefined): string[] {
  const file = (name: string): string => readFileSync(join(kit, 'assets', 'themes', '_scenes', `${name}.css`), 'utf8');
  if (sceneNames.some((name) => name === scene))
    return [file('reset'), file(asTheDeck.has(scene) ? 'as-the-deck' : 'in-the-dark'), file(scene)];
  if (!/\.\w+$/.test(scene)) return [];
  const address = pictureOf(scene);
  return address === undefined
    ? []
    : [file('reset'), `:root { --scene: url(${address}); }`, file('in-the-dark'), file('picture')];
}
