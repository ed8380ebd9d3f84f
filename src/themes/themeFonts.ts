import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetAddress } from '../load/assetAddress.ts';
import { readContained } from '../load/readContained.ts';
import { type FontFault, type PrintableFont, readFontFile } from '../load/readFontFile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { likelyWord } from '../model/likelyWord.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { type FontPackage, findFontPackage, fontPackageNames } from './fontPackage.ts';
import type { ThemeFolder } from './themeChain.ts';

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

const roles = ['heading', 'text', 'code'] as const;
type Role = (typeof roles)[number];

/** Families of the kit's that set whole texts: they are on every page. */
const kitFamilies = ['Literata', 'Source Sans 3', 'Source Code Pro'] as const;

/** The weight of headings that name none. */
const usualHeading = 600;

/** A font of a theme, ready to be named. */
interface Face {
  readonly file: Buffer;
  readonly mime: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly range?: string;
}

interface Family {
  readonly name: string;
  readonly faces: readonly Face[];
  readonly names: readonly string[];
  readonly weights: readonly number[];
}

interface FoundFamily {
  readonly family: Family | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the fonts that a theme.yaml names: each printable, with the weights that its role asks for.
 * @param letters what is printed in them; of a package only the files with such letters are taken, all without it.
 */
export function themeFonts(theme: ThemeFolder, project: Project, letters: string | undefined): ThemeFonts {
  const fonts = theme.settings?.value.fonts ?? {};
  const points = letters === undefined ? undefined : [...new Set(letters)].map((one) => one.codePointAt(0) ?? 0);
  const faces = new Set<string>();
  const files = new Map<string, string>();
  const names = new Set<string>();
  const properties: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const role of roles) {
    const source = fonts[role];
    const at = theme.settings?.spanOf(['fonts', role]);
    if (source === undefined || at === undefined) continue;
    const asked: Asked = { role, at, headingWeight: fonts.headingWeight, points };
    const found =
      typeof source === 'string' && !isFontFile(source)
        ? packageFamily(source, asked, theme, project)
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

/** What a font is wanted for. */
interface Asked {
  readonly role: Role;
  readonly at: SourceSpan;
  readonly headingWeight: number | undefined;
  readonly points: readonly number[] | undefined;
}

function isFontFile(source: string): boolean {
  return /\.(?:ttf|otf|woff2?|ttc)$/i.test(source);
}

const mimes: Readonly<Record<string, string>> = {
  ttf: 'font/ttf',
  otf: 'font/otf',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** A family out of files of the theme's folder, a file for each weight. */
function fileFamily(source: string | readonly string[], asked: Asked, theme: ThemeFolder): FoundFamily {
  const sources = typeof source === 'string' ? [source] : source;
  const spanOf = (index: number): SourceSpan =>
    typeof source === 'string' ? asked.at : (theme.settings?.spanOf(['fonts', asked.role, index]) ?? asked.at);
  const diagnostics: Diagnostic[] = [];
  const read: { readonly font: PrintableFont; readonly bytes: Buffer; readonly mime: string }[] = [];
  for (const [index, name] of sources.entries()) {
    const file = readContained(theme.root, join(theme.folder, name));
    if (file.kind !== 'read') {
      diagnostics.push(notThere(name, file.kind, spanOf(index), theme));
      continue;
    }
    const font = readFontFile(file.bytes);
    if (font.kind === 'fault') diagnostics.push(unprintable(name, font, spanOf(index)));
    else read.push({ font, bytes: file.bytes, mime: mimes[name.replace(/^.*\./, '').toLowerCase()] ?? 'font/ttf' });
  }
  const [first] = read;
  if (first === undefined || diagnostics.length > 0) return { family: undefined, diagnostics };
  const weights = uprightWeights(read.map(({ font }) => font));
  return {
    family: {
      name: familyName(first.font.family),
      faces: read.map(({ font, bytes, mime }) => ({ file: bytes, mime, weight: font.weight, italic: font.italic })),
      names: read.flatMap(({ font }) => font.names),
      weights,
    },
    diagnostics: weightFaults(first.font.family, weights, asked),
  };
}

function uprightWeights(fonts: readonly PrintableFont[]): number[] {
  const upright = fonts.filter(({ italic }) => !italic);
  return [...new Set((upright.length === 0 ? fonts : upright).map(({ weight }) => weight))].sort((a, b) => a - b);
}

/** A family of the kit's, or one of a package. */
function packageFamily(source: string, asked: Asked, theme: ThemeFolder, project: Project): FoundFamily {
  const ofKit = kitFamilies.find((family) => family.toLowerCase() === source.toLowerCase());
  // Where the kit brings it in the weights that are asked for: else its package may have them.
  if (ofKit !== undefined && suits(kitWeights[ofKit], asked))
    return { family: { name: ofKit, faces: [], names: [], weights: kitWeights[ofKit] }, diagnostics: [] };
  const found = findFontPackage(project, source);
  if (found === undefined) return { family: undefined, diagnostics: [unknownFamily(source, asked.at, theme, project)] };
  const diagnostics: Diagnostic[] = [];
  const names = new Set([found.family]);
  const faces: Face[] = [];
  for (const { weight, style } of wantedFaces(found, asked)) {
    for (const { name, range } of found.subsets) {
      if (name !== 'latin' && asked.points?.some((point) => isInRange(range, point)) === false) continue;
      const file = fileOf(found, name, weight, style);
      if (file === undefined) continue;
      const font = readFontFile(file);
      if (font.kind === 'fault') {
        diagnostics.push(unprintable(`${found.name}, weight ${weight}`, font, asked.at));
        continue;
      }
      for (const one of font.names) names.add(one);
      faces.push({ file, mime: 'font/woff2', weight, italic: style === 'italic', range });
    }
  }
  if (diagnostics.length > 0) return { family: undefined, diagnostics: diagnostics.slice(0, 1) };
  if (faces.length === 0)
    return {
      family: undefined,
      diagnostics: [
        badFont(
          `${found.name} has no files that can be used.`,
          asked.at,
          `Install it anew: npm install ${found.name}.`,
        ),
      ],
    };
  return {
    family: { name: familyName(found.family), faces, names: [...names], weights: found.weights },
    diagnostics: weightFaults(found.family, found.weights, asked),
  };
}

function suits(weights: readonly number[], { role, headingWeight = usualHeading }: Asked): boolean {
  return weights.includes(role === 'heading' ? headingWeight : 400);
}

/** In which weights the kit brings its families (assets/fonts/families.json). */
const kitWeights: Readonly<Record<(typeof kitFamilies)[number], readonly number[]>> = {
  Literata: [600, 700],
  'Source Sans 3': [400, 600, 700],
  'Source Code Pro': [400, 700],
};

/** The files of a package that a role needs: headings one weight, words regular, bold and italic. */
function wantedFaces(
  { weights, styles }: FontPackage,
  { role, headingWeight }: Asked,
): { weight: number; style: string }[] {
  const upright = styles.includes('normal') ? 'normal' : 'italic';
  const one = (wanted: number, style: string) => ({ weight: nearestWeight(weights, wanted), style });
  if (role === 'heading') return [one(headingWeight ?? usualHeading, upright)];
  if (role === 'code') return [one(400, upright)];
  const both = [one(400, upright), one(700, upright)].filter(
    ({ weight }, index, all) => index === 0 || weight !== all[0]?.weight,
  );
  return styles.includes('italic') && upright === 'normal'
    ? [...both, ...both.map(({ weight }) => one(weight, 'italic'))]
    : both;
}

/** The nearest weight that there is; of two as near the heavier. */
function nearestWeight(weights: readonly number[], wanted: number): number {
  return [...weights].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)[0] ?? wanted;
}

/** Words are set in 400, and what is strong in bold: letters are never made heavier than they were drawn. */
function weightFaults(family: string, weights: readonly number[], { role, at }: Asked): Diagnostic[] {
  if (role !== 'text') return [];
  if (!weights.some((weight) => weight >= 300 && weight <= 500))
    return [badFont(`${family} has no regular weight (400), in which words are set.`, at, hasWeights(weights))];
  if (weights.some((weight) => weight >= 600)) return [];
  return [
    {
      ...badFont(
        `${family} has no bold weight (700): what is strong will look like all other words.`,
        at,
        `${hasWeights(weights)} Name the bold file, too: [Bee-Regular.ttf, Bee-Bold.ttf].`,
      ),
      severity: 'warning',
    },
  ];
}

function hasWeights(weights: readonly number[]): string {
  return `It has ${weights.join(', ')}.`;
}

function fileOf({ folder, id }: FontPackage, subset: string, weight: number, style: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, 'files', `${id}-${subset}-${weight}-${style}.woff2`));
  } catch {
    return undefined;
  }
}

/** `U+0590-05FF,U+200C` */
function isInRange(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16);
  });
}

/** A name that stands between quotes; one of the kit's would mix with the kit's own files. */
function familyName(name: string): string {
  const plain = name.replace(/["'\\<>;{}\n]/g, ' ').trim();
  return kitFamilies.some((family) => family.toLowerCase() === plain.toLowerCase()) ? `${plain} of the theme` : plain;
}

function unknownFamily(source: string, at: SourceSpan, theme: ThemeFolder, project: Project): Diagnostic {
  if (source.startsWith('@fontsource-variable/'))
    return badFont(
      `\`${source}\` is a variable font, which a PDF cannot hold as letters.`,
      at,
      `Take @fontsource/${source.slice(source.indexOf('/') + 1)}, whose weights are files of their own.`,
    );
  const known = [...kitFamilies, ...fontPackageNames(project)];
  const bare = (name: string): string => name.replace(/^@fontsource\//, '').toLowerCase();
  const near = likelyWord(bare(source), known.map(bare));
  const likely = known.find((name) => bare(name) === near);
  const id = source
    .replace(/^@fontsource\//, '')
    .toLowerCase()
    .replace(/\s+/g, '-');
  return badFont(
    `There is no font \`${source}\`.`,
    at,
    `${likely === undefined ? 'Add' : `Did you mean ${likely}? Else add`} it: npm install @fontsource/${id}; or put its TTF file into ${theme.path} and name that.`,
  );
}

function notThere(
  source: string,
  kind: 'missing' | 'outside' | 'large',
  at: SourceSpan,
  theme: ThemeFolder,
): Diagnostic {
  const what = { missing: 'is not there', outside: 'leads out of the project', large: 'is larger than any font' }[kind];
  return badFont(`\`${source}\` ${what}.`, at, `Fonts are looked for in ${theme.path}.`);
}

function unprintable(source: string, { fault, hint }: FontFault, at: SourceSpan): Diagnostic {
  return badFont(`\`${source}\` ${fault}.`, at, hint);
}

function badFont(message: string, at: SourceSpan, hint: string): Diagnostic {
  return report('bad-font', { message, at, hint });
}
