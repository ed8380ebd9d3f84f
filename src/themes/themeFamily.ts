import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';

/** What fonts a theme sets: its headings, its words, its code. */
export const fontRoles = ['heading', 'text', 'code'] as const;
export type FontRole = (typeof fontRoles)[number];

/** Families of the kit's that set whole texts: they are on every page. */
export const kitFamilies = ['Literata', 'Source Sans 3', 'Source Code Pro'] as const;

/** What a font is wanted for. */
export interface AskedFont {
  readonly role: FontRole;
  readonly at: SourceSpan;
  readonly headingWeight: number | undefined;
  /** Of a package only files with these letters are taken; all when left out. */
  readonly points?: readonly number[] | undefined;
}

/** A font of a theme, ready to be named. */
export interface FontFace {
  readonly file: Buffer;
  readonly mime: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly range?: string;
}

/** A family of a theme: its files, its names in PDFs, and the weights that it has. */
export interface ThemeFamily {
  readonly name: string;
  readonly faces: readonly FontFace[];
  readonly names: readonly string[];
  readonly weights: readonly number[];
}

/** A family, where it can be used, and what is wrong with it. */
export interface FoundFamily {
  readonly family: ThemeFamily | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A name that stands between quotes; one of the kit's would mix with the kit's own files. */
export function familyName(name: string): string {
  const plain = name.replace(/["'\\<>;{}\n]/g, ' ').trim();
  return kitFamilies.some((family) => family.toLowerCase() === plain.toLowerCase()) ? `${plain} of the theme` : plain;
}
