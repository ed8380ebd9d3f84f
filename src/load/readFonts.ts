import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ResolveAsset } from '../model/finishedPage.ts';
import { clusterParts, isJoined, letterClusters } from '../model/letterClusters.ts';
import type { Project } from '../model/project.ts';
import { assetAddress } from './assetAddress.ts';
import { commonRanges, type Range } from './commonRanges.ts';
import { type LetterLender, lenderFaces } from './letterLender.ts';
import { projectLenders } from './projectLenders.ts';

interface FontFamily {
  readonly name: string;
  /** Families of signs lend their letters to the others. */
  readonly role: 'heading' | 'text' | 'code' | 'sign';
  readonly package?: string;
  /** Below assets/fonts, where no package has them. */
  readonly folder?: string;
  readonly prefix: string;
  readonly subsets: readonly string[];
  readonly faces: readonly { readonly weight: number; readonly style: string }[];
}

/** The fonts of the kit and of the project: what they are, and which letters they have. */
export interface FontLibrary {
  /** The kit's. */
  readonly families: readonly FontFamily[];
  /** Family → script subset → code points that every face of the family has: letters in one subset alone, marks in each that has them. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, readonly Range[]>>>>;
  /** Names of all families that a PDF may use, those that the project added too. */
  readonly names: readonly string[];
  /** `@font-face` rules for the scripts that `text` uses, the fonts by their addresses. Code fonts only when asked for. */
  css(text: string, withCode: boolean): string;
  /** Those among them for letters that other fonts lend. */
  lentCss(text: string): string;
  /** The kit's own for whole texts, whatever letters there are. */
  wholeCss(): string;
  /** The same for the font of formulas: whole, since a browser reads from it how its signs grow and where they stand. */
  mathCss(): string;
  /** Whether a font that sets whole texts lacks letters of `text`, so that lending families must stand behind it. */
  mustLend(text: string): boolean;
  /** The fonts that rules have named so far, by their addresses. */
  readonly resolveAsset: ResolveAsset;
  /** Letters of `text` that no font has, with the marks on them, each once (model/letterClusters.ts). */
  missing(text: string): string[];
  /** Whether a font has the picture that joined emoji make together; else they are set one by one. */
  joins(cluster: string): boolean;
}

/** Noto Sans Math (OFL) has the table of measures by which formulas are set. */
const mathFile = 'noto-sans-math-latin-400-normal.woff2';

/** Reads the font tables of the kit; font files are read when a page needs them, each once a run. */
export function readFonts(project: Project): FontLibrary {
  const folder = join(project.kit, 'assets', 'fonts');
  const { families } = readJson<{ families: readonly FontFamily[] }>(join(folder, 'families.json'));
  const coverage = readJson<FontLibrary['coverage']>(join(folder, 'coverage.json'));
  const resolve = createRequire(join(project.kit, 'package.json')).resolve;
  const faces = new Map<string, string>();
  const files = new Map<string, string>();
  const setting = families.filter(({ role }) => role !== 'sign');

  const pathOf = (family: FontFamily, subset: string, weight: number, style: string): string => {
    const place =
      family.package === undefined
        ? join(folder, family.folder ?? '')
        : join(dirname(resolve(`${family.package}/package.json`)), 'files');
    return join(place, `${family.prefix}-${subset}-${weight}-${style}.woff2`);
  };
  const addressOf = (path: string): string => {
    const bytes = readFileSync(path);
    const address = assetAddress(bytes);
    files.set(address, `data:font/woff2;base64,${bytes.toString('base64')}`);
    return address;
  };
  const faceCss = (family: FontFamily, subset: string): string => {
    const key = `${family.prefix}/${subset}`;
    const known = faces.get(key);
    if (known !== undefined) return known;
    const ranges = coverage[family.name]?.[subset] ?? [];
    const css = family.faces
      .map(({ weight, style }) => {
        const address = addressOf(pathOf(family, subset, weight, style));
        return `@font-face{font-family:'${family.name}';font-weight:${weight};font-style:${style};font-display:block;unicode-range:${unicodeRange(ranges)};src:url(${address}) format('woff2')}`;
      })
      .join('\n');
    faces.set(key, css);
    return css;
  };
  const kitLenders = families
    .filter(({ role }) => role === 'text' || role === 'sign')
    .flatMap((family) =>
      family.subsets.map(
        (subset): LetterLender => ({
          family: family.name,
          has: (point) => covers(coverage[family.name]?.[subset], point),
          get weights() {
            const upright = family.faces.filter(({ style }) => style === 'normal');
            const weights = [upright[0]?.weight, upright.at(-1)?.weight].filter((weight) => weight !== undefined);
            return [...new Set(weights)].map((weight) => ({ file: pathOf(family, subset, weight, 'normal') }));
          },
        }),
      ),
    );
  let added: LetterLender[] | undefined;
  const ofProject = (): LetterLender[] => {
    added ??= projectLenders(project.root, new Set(families.map((family) => family.package?.split('/')[1] ?? '')));
    return added;
  };

  const tables = setting.map(({ name }) => Object.values(coverage[name] ?? {}));
  /** Whether one file of each family has a letter together with its marks. */
  const isWhole = (cluster: string): boolean => {
    const points = [...cluster].map((character) => character.codePointAt(0) ?? 0);
    return tables.every((table) => table.some((ranges) => points.every((point) => covers(ranges, point))));
  };
  const usual = commonRanges(tables.map((table) => table.flat()));
  const isUnusual = (character: string): boolean => !covers(usual, character.codePointAt(0) ?? 0);
  // Of one unit of UTF-16 each, for a text is gone through at every key of its author.
  const plain = usual.flatMap(withoutMarks).filter(([, last]) => last < 0xd800);
  const suspect = new RegExp(`[^\\s\\x00-\\x1f\\x7f-\\x9f${plain.map(regExpRange).join('')}]`, 'g');
  const isLatinMark = (point: number): boolean =>
    /\p{M}/u.test(String.fromCodePoint(point)) && setting.every(({ name }) => covers(coverage[name]?.latin, point));
  let asked: { readonly text: string; readonly lacked: readonly string[] } | undefined;
  /** Letters that one of the families which set whole texts lacks. The same text is asked for several times in a row. */
  const lacking = (text: string): readonly string[] => {
    asked = asked?.text === text ? asked : { text, lacked: lackingIn(text) };
    return asked.lacked;
  };
  const lackingIn = (text: string): string[] => {
    const hasUnusual = (part: string): boolean => [...part].some(isUnusual);
    const isMarked = (part: string): boolean => /\P{M}\p{M}/u.test(part);
    // Few words have such a letter, and no cluster of letters holds a space but as its first: the rest need not be parted.
    const words = wordsWith(suspect, text).filter((word) => hasUnusual(word) || isMarked(word));
    const clusters = [...letterClusters(words.join(''))]
      .filter(
        (cluster) =>
          hasUnusual(cluster) || (isMarked(cluster) && !isWhole(cluster.normalize('NFC')) && !isWhole(cluster)),
      )
      .flatMap((cluster) => (isJoined(cluster) && lenderOf(cluster) === undefined ? clusterParts(cluster) : cluster));
    return [...new Set(clusters)];
  };
  const lenderOf = (cluster: string): LetterLender | undefined => {
    const points = [...cluster].map((character) => character.codePointAt(0) ?? 0);
    const whole = (lender: LetterLender): boolean => points.every(lender.has);
    return kitLenders.find(whole) ?? ofProject().find(whole);
  };
  const lentRules = (text: string): string[] => {
    const lent = new Map<LetterLender, Set<number>>();
    for (const cluster of lacking(text)) {
      const lender = lenderOf(cluster);
      if (lender === undefined) continue;
      const points = lent.get(lender) ?? new Set();
      lent.set(lender, points);
      for (const character of cluster) points.add(character.codePointAt(0) ?? 0);
    }
    return [...lent].flatMap(([lender, points]) => {
      const range = unicodeRange([...points].sort((a, b) => a - b).map((point): Range => [point, point]));
      return lenderFaces(lender).map(
        ({ file, family, weight }) =>
          `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;unicode-range:${range};src:url(${addressOf(file)}) format('woff2')}`,
      );
    });
  };

  return {
    families,
    coverage,
    get names() {
      return [...new Set([...families.map(({ name }) => name), ...ofProject().map(({ family }) => family)])];
    },
    resolveAsset: (address) => files.get(address),
    css(text, withCode) {
      // Marks come with the letters that they stand on, unless no other file has them.
      const points = [...new Set(text)]
        .map((character) => character.codePointAt(0) ?? 0)
        .filter((point) => !isLatinMark(point));
      const own = setting
        .filter((family) => withCode || family.role !== 'code')
        .flatMap((family) =>
          family.subsets
            .filter(
              (subset) => subset === 'latin' || points.some((point) => covers(coverage[family.name]?.[subset], point)),
            )
            .map((subset) => faceCss(family, subset)),
        );
      return [...own, ...lentRules(text)].join('\n');
    },
    lentCss: (text) => lentRules(text).join('\n'),
    wholeCss: () => setting.flatMap((family) => family.subsets.map((subset) => faceCss(family, subset))).join('\n'),
    mathCss() {
      const file = join(dirname(resolve('@fontsource/noto-sans-math/package.json')), 'files', mathFile);
      return `@font-face{font-family:'Formulas';font-display:block;src:url(${addressOf(file)}) format('woff2')}`;
    },
    mustLend: (text) => lacking(text).length > 0,
    missing: (text) => lacking(text).filter((cluster) => lenderOf(cluster) === undefined),
    joins: (cluster) => lenderOf(cluster) !== undefined,
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** The words in which a pattern is found, each once, with the space before them. */
function wordsWith(pattern: RegExp, text: string): string[] {
  const words = new Set<string>();
  const space = /\s/g;
  for (let at = nextAt(pattern, text, 0); at !== undefined; ) {
    let start = at;
    while (start > 0 && !/\s/.test(text.charAt(start))) start -= 1;
    const end = nextAt(space, text, at + 1) ?? text.length;
    words.add(text.slice(start, end));
    at = nextAt(pattern, text, end);
  }
  return [...words];
}

function nextAt(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

function regExpRange([first, last]: Range): string {
  const unit = (point: number): string => `\\u${point.toString(16).padStart(4, '0')}`;
  return `${unit(first)}-${unit(last)}`;
}

function withoutMarks([first, last]: Range): Range[] {
  const points = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return points.filter((point) => !/\p{M}/u.test(String.fromCodePoint(point))).map((point) => [point, point]);
}

function covers(ranges: readonly Range[] | undefined, point: number): boolean {
  return (ranges ?? []).some(([first, last]) => first <= point && point <= last);
}

function unicodeRange(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${last.toString(16)}`)).join(',');
}

function hex(point: number): string {
  return `U+${point.toString(16)}`;
}
