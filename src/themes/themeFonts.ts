import { assetAddress } from '../load/assetAddress.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { fileFamily, isFontFile } from './fileFamily.ts';
import { badFont } from './fontFaults.ts';
import { hasWeights, nearestWeight, usualHeading } from './fontWeights.ts';
import { packageFamily } from './packageFamily.ts';
import type { ThemeFolder } from './themeChain.ts';
import { fontRoles } from './themeFamily.ts';

/** Fonts that a theme.yaml sets. */
export interface ThemeFonts {
  /** `@font-face` rules, then custom properties, each a declaration. */
  readonly faces: readonly string[];
  readonly properties: readonly string[];
  /** Address → `data:` URI. */
  readonly files: ReadonlyMap<string, string>;
  /** Names of its fonts, as PDFs name them. */
  readonly names: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the fonts that a theme.yaml names: each printable, with the weights that its role asks for.
 * @param letters tells what is printed in them, where a package is named: of it only the files with such letters are taken, all without it.
 */
export function themeFonts(theme: ThemeFolder, project: Project, letters: (() => string) | undefined): ThemeFonts {
  const fonts = theme.settings?.value.fonts ?? {};
  const faces = new Set<string>();
  const files = new Map<string, string>();
  const names = new Set<string>();
  const properties: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const role of fontRoles) {
    const source = fonts[role];
    const at = theme.settings?.spanOf(['fonts', role]);
    if (source === undefined || at === undefined) continue;
    const asked = { role, at, headingWeight: fonts.headingWeight };
    const found =
      typeof source === 'string' && !isFontFile(source)
        ? packageFamily(source, { ...asked, points: pointsOf(letters?.()) }, theme, project)
        : fileFamily(source, asked, theme);
    diagnostics.push(...found.diagnostics);
    const { family } = found;
    if (family === undefined) continue;
    for (const { file, mime, weight, italic, range } of family.faces) {
      const address = assetAddress(file);
      files.set(address, `data:${mime};base64,${file.toString('base64')}`);
      faces.add(
        `@font-face{font-family:'${family.name}';font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};font-display:block;${range === undefined ? '' : `unicode-range:${range};`}src:url(${address})}`,
      );
    }
    for (const name of family.names) names.add(name);
    if (family.faces.length > 0) names.add(family.name);
    properties.push(`--font-${role}: "${family.name}"`);
    if (role !== 'heading') continue;
    const wanted = fonts.headingWeight;
    if (wanted !== undefined && !family.weights.includes(wanted)) {
      const weightAt = theme.settings?.spanOf(['fonts', 'headingWeight']) ?? at;
      diagnostics.push(badFont(`${family.name} has no weight ${wanted}.`, weightAt, hasWeights(family.weights)));
    } else properties.push(`--weight-heading: ${wanted ?? nearestWeight(family.weights, usualHeading)}`);
  }
  if (fonts.heading === undefined && fonts.headingWeight !== undefined)
    properties.push(`--weight-heading: ${fonts.headingWeight}`);
  return { faces: [...faces], properties, files, names: [...names], diagnostics };
}

function pointsOf(letters: string | undefined): readonly number[] | undefined {
  return letters === undefined ? undefined : [...new Set(letters)].map((one) => one.codePointAt(0) ?? 0);
}
