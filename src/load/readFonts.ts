import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ResolveAsset } from '../model/finishedPage.ts';
import type { Project } from '../model/project.ts';
import { assetAddress } from './assetAddress.ts';

type Range = readonly [first: number, last: number];

interface FontFamily {
  readonly name: string;
  readonly role: 'heading' | 'text' | 'code';
  readonly package: string;
  readonly prefix: string;
  readonly subsets: readonly string[];
  readonly faces: readonly { readonly weight: number; readonly style: string }[];
}

/** The kit's fonts: what they are, and which letters they have. */
export interface FontLibrary {
  readonly families: readonly FontFamily[];
  /** Family → script subset → code points that every face of the family has. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, readonly Range[]>>>>;
  /** `@font-face` rules for the scripts that `text` uses, the fonts by their addresses. Code fonts only when asked for. */
  css(text: string, withCode: boolean): string;
  /** The fonts that rules have named so far, by their addresses. */
  readonly resolveAsset: ResolveAsset;
  /** Characters of `text` that the family of a role lacks, each once. */
  missing(text: string, role: FontFamily['role']): string[];
}

/** Reads the font tables of the kit; font files are read when a page needs them, each once a run. */
export function readFonts(project: Project): FontLibrary {
  const folder = join(project.kit, 'assets', 'fonts');
  const { families } = readJson<{ families: readonly FontFamily[] }>(join(folder, 'families.json'));
  const coverage = readJson<FontLibrary['coverage']>(join(folder, 'coverage.json'));
  const resolve = createRequire(join(project.kit, 'package.json')).resolve;
  const faces = new Map<string, string>();
  const files = new Map<string, string>();

  const faceCss = (family: FontFamily, subset: string): string => {
    const key = `${family.prefix}/${subset}`;
    const known = faces.get(key);
    if (known !== undefined) return known;
    const folder = join(dirname(resolve(`${family.package}/package.json`)), 'files');
    const ranges = coverage[family.name]?.[subset] ?? [];
    const css = family.faces
      .map(({ weight, style }) => {
        const bytes = readFileSync(join(folder, `${family.prefix}-${subset}-${weight}-${style}.woff2`));
        const address = assetAddress(bytes);
        files.set(address, `data:font/woff2;base64,${bytes.toString('base64')}`);
        return `@font-face{font-family:'${family.name}';font-weight:${weight};font-style:${style};font-display:block;unicode-range:${unicodeRange(ranges)};src:url(${address}) format('woff2')}`;
      })
      .join('\n');
    faces.set(key, css);
    return css;
  };

  return {
    families,
    coverage,
    resolveAsset: (address) => files.get(address),
    css(text, withCode) {
      const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
      return families
        .filter((family) => withCode || family.role !== 'code')
        .flatMap((family) =>
          family.subsets
            .filter(
              (subset) => subset === 'latin' || points.some((point) => covers(coverage[family.name]?.[subset], point)),
            )
            .map((subset) => faceCss(family, subset)),
        )
        .join('\n');
    },
    missing(text, role) {
      const table = families
        .filter((family) => family.role === role)
        .flatMap((family) => Object.values(coverage[family.name] ?? {}));
      return [...new Set(text)].filter((character) => {
        const point = character.codePointAt(0) ?? 0;
        return !isInvisible(point) && !table.some((ranges) => covers(ranges, point));
      });
    },
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function covers(ranges: readonly Range[] | undefined, point: number): boolean {
  return (ranges ?? []).some(([first, last]) => first <= point && point <= last);
}

/** Controls, joiners, variation selectors and spaces have no shape of their own. */
function isInvisible(point: number): boolean {
  return (
    point < 0x20 ||
    (point >= 0x7f && point <= 0xa0) ||
    /^[\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Mn}]$/u.test(String.fromCodePoint(point))
  );
}

function unicodeRange(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${last.toString(16)}`)).join(',');
}

function hex(point: number): string {
  return `U+${point.toString(16)}`;
}
