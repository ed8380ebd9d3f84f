import type { Assets } from '../../model/asset.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Films } from '../../model/film.ts';
import type { Formulas } from '../../model/formula.ts';
import type { RevealLook } from '../../model/revealLook.ts';
import type { ThemeMarks } from '../../model/themeMarks.ts';
import type { FenceContent } from '../../model/tokens.ts';
import type { Say } from '../../words/say.ts';
import type { LastChecked } from '../lastChecked.ts';

/** What rendering a slide may ask for. Everything heavy is handed in, so that a deck that needs none of it pays nothing. */
export interface SlideContext {
  /** BCP 47 tag of the deck. */
  readonly language: string;
  /** What the kit itself says on slides, in that language. */
  readonly say: Say;
  readonly assets: Assets;
  readonly films: Films;
  /**
   * Turns a fence into its picture. `prefix` begins every id inside; `width` in CSS px is that of a slide's text unless given,
   * `height` what a title of two lines leaves, `smallestName` in px how far names on a map may shrink.
   */
  readonly draw: (
    fence: FenceContent,
    prefix: string,
    width?: number,
    height?: number,
    smallestName?: number,
  ) => Drawing;
  /** Width of a slide's text in CSS px. */
  readonly textWidth: number;
  /** Takes script, handlers and frames out of raw HTML. */
  readonly sanitise: (markup: string) => string;
  /** Has fonts that its author named, or left to the machine, come from those of the page. */
  readonly setFonts: (markup: string) => string;
  /** What the theme sets on slides beside colours and type. */
  readonly marks: ThemeMarks;
  /** Source code → markup with its words coloured by class; plain escaped text for a language it does not know. */
  readonly highlight: (code: string, language: string) => string;
  /** The look of a deck that was written for reveal.js, whose classes are its author's (slide/ownClasses.ts). */
  readonly reveal: RevealLook | undefined;
  /** Whether a background that an author gave a slide asks for light letters or dark ones; undefined where ours has no say. */
  readonly groundOf: (background: string) => 'light' | 'dark' | undefined;
  /** MathML and words of the deck's formulas. */
  readonly formulas: Formulas;
  /** What stands beside numbers whose check no longer holds. */
  readonly lastChecked: LastChecked;
  /** Where links inside the deck lead (see Deck.anchors). */
  readonly anchors: ReadonlyMap<string, string>;
}
