import type { MathToken } from './tokens.ts';

/** A formula as pages show it. */
export interface Formula {
  readonly mathml: string;
  /** How it is read aloud. */
  readonly words: string;
}

/** Formulas by their key; those with a mistake are not among them. */
export type Formulas = ReadonlyMap<string, Formula>;

export function formulaKey({ tex, display }: Pick<MathToken, 'tex' | 'display'>): string {
  return `${display ? 'block' : 'line'} ${tex}`;
}
