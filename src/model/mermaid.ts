import type { FinishedPage } from './finishedPage.ts';

/** Diagrams that the package `mermaid` is to draw: a page that holds the package and the fonts, and the texts. */
export interface MermaidBoard extends FinishedPage {
  readonly settings: MermaidSettings;
  /** Each text once. */
  readonly sources: readonly string[];
}

/** What a diagram is drawn in. Everything travels to the page as JSON. */
export interface MermaidSettings {
  /** The package's own configuration (Mermaid's `MermaidConfig`). */
  readonly config: Readonly<Record<string, unknown>>;
  readonly palette: MermaidPalette;
}

/** The kit's colours. The first of `light` is the paper's, the first of `dark` the ink's. */
export interface MermaidPalette {
  /** Those that dark text may stand on. */
  readonly light: readonly PaletteColor[];
  /** Those that light text may stand on. */
  readonly dark: readonly PaletteColor[];
  /** Those of lines and signs. */
  readonly lines: readonly PaletteColor[];
}

export interface PaletteColor {
  /** As six digits: `#12263a`. */
  readonly hex: string;
  /** How drawings write it: `var(--ink, #12263A)`. */
  readonly css: string;
}

/** A drawn diagram: plain shapes and text, without styles, classes or scripts. */
export interface MermaidDrawing {
  /** What stands inside the `<svg>`. Ids begin with `mermaid~`, for whoever shows it to replace. */
  readonly body: string;
  /** Natural size in CSS px, its upper left corner at 0, 0; text of the package's usual size is 16 px. */
  readonly width: number;
  readonly height: number;
  /** Its words in the order in which they are painted, each text once. */
  readonly words: readonly string[];
  /** Addresses that it wanted from a network. */
  readonly remote: readonly string[];
}

/** Why a diagram cannot be drawn. */
export interface MermaidFault {
  readonly message: string;
  /** Where in the text as the package reads it, from line 1 and column 1; it reads no comments and no front matter. */
  readonly place?: { readonly line: number; readonly column?: number; readonly length?: number };
  /** What is wrong, as it stands in the text, where no place is known. */
  readonly words?: string;
  /** Where in the YAML above the diagram, from line 1. */
  readonly frontLine?: number;
  /** The text is not at fault: another time, or another machine, may draw it. */
  readonly late?: true;
}

export type MermaidAnswer = MermaidDrawing | MermaidFault;

/** Draws diagrams, an answer for each source; undefined for one whose drawing has to wait. @throws TalkError when no browser can be had. */
export type DrawMermaid = (board: MermaidBoard) => Promise<readonly (MermaidAnswer | undefined)[]>;

export function isDrawn(answer: MermaidAnswer): answer is MermaidDrawing {
  return 'body' in answer;
}
