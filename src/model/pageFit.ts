import type { HandoutLayout } from '../schema/manifestSchema.ts';

/** How a page that must hold all on so many sheets came out. */
export interface PageFit {
  /** What had to go, in words: lines, rows, a picture by what it shows. */
  readonly leftOut: readonly string[];
  /** Whether even then not all had room. */
  readonly overfull: boolean;
}

/** The same of one of a deck's handouts. */
export interface HandoutFit extends PageFit {
  readonly layout: HandoutLayout;
}
