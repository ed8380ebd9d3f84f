import { lendingFamilies } from '../model/lendingFamilies.ts';

/** A font file, or a few weights of one, that lends letters to texts whose own font lacks them. */
export interface LetterLender {
  /** Name of the family, as PDFs name it. */
  readonly family: string;
  readonly has: (point: number) => boolean;
  /** One weight serves all; of two, the second serves all that is heavier than 500. */
  readonly weights: readonly LentWeight[];
}

interface LentWeight {
  /** Absolute path of a WOFF2 file. */
  readonly file: string;
}

/** Which of them a lender belongs to, and its `font-weight` for each of its files. */
export function lenderFaces({ weights }: LetterLender): readonly (LentWeight & { family: string; weight: string })[] {
  const [letters, signs] = lendingFamilies;
  const [regular, bold] = weights;
  if (regular === undefined) return [];
  if (bold === undefined) return [{ ...regular, family: signs, weight: '1 1000' }];
  return [
    { ...regular, family: letters, weight: '1 500' },
    { ...bold, family: letters, weight: '501 1000' },
  ];
}
