import type { Severity } from './severity.ts';

/** A deck as the preview shows it. Slides go by key: their id, told apart by a number where two share one. */
export interface PreviewState {
  /** The deck's page without title, slides, options and theme, as text with gaps for the first three: when this changes, only loading the page anew will do. */
  readonly shell: string;
  readonly title: string;
  /** reveal.js options as JSON. */
  readonly options: string;
  readonly themeCss: string;
  /** What one slide is shown in without reveal.js. */
  readonly frame: SlideFrame;
  /** Rules for letters that other fonts than the kit's own lend to these slides. */
  readonly lentCss: string;
  /** Keys of the slides as reveal.js arranges them: columns from left to right, each from top to bottom. */
  readonly columns: readonly (readonly string[])[];
  /** Markup of each slide's section by key, speaker notes inside. */
  readonly slides: ReadonlyMap<string, string>;
}

/** A page for slides that nobody pages through: its root, the deck's styles without the theme, and how large a slide is. */
export interface SlideFrame {
  /** BCP 47 tag. */
  readonly language: string;
  /** Of the root element, beside its language. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly css: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What changed from one state to the next; what stayed as it was is left out. */
export interface PreviewPatch {
  readonly title?: string;
  readonly options?: string;
  readonly themeCss?: string;
  readonly lentCss?: string;
  readonly columns?: readonly (readonly string[])[];
  /** New and changed slides. */
  readonly slides: Readonly<Record<string, string>>;
  /** Key of the one slide that its author has worked at. */
  readonly edited?: string;
}

/** A mistake as the page shows it. */
export interface PreviewFault {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** `file:line:column`; empty when the mistake has no place. */
  readonly place: string;
  /** The source line and, counted from 1 in UTF-16 units, where on it the mistake stands. */
  readonly source?: { readonly line: number; readonly text: string; readonly column: number; readonly length: number };
  readonly hint?: string;
  /** A warning that the deck began with, before anything was saved. */
  readonly isOld?: true;
  /** Where in the program a failure arose. */
  readonly stack?: string;
}

/** What the page knows of its deck when it opens. */
export interface PreviewStart {
  /** Names the state of the page; the stream of changes begins after it. */
  readonly version: string;
  readonly title: string;
  readonly columns: readonly (readonly string[])[];
}

/** Kinds of event on a preview's stream, and what each carries. */
export interface PreviewEvents {
  readonly patch: PreviewPatch;
  readonly faults: readonly PreviewFault[];
  /** The page is out of step, or its shell has changed. */
  readonly reload: null;
}

/** What a page that asks must change to show its deck as it is now. */
export type PreviewChange =
  | { readonly kind: 'same' | 'reload'; readonly version: string }
  | { readonly kind: 'patch'; readonly version: string; readonly patch: PreviewPatch };

/** In the address of a deck's page that stands beside its text in the studio: the window around it says when to look for changes. */
export const besideText = 'beside-text';

/** What that window says. */
export const lookAgain = 'talk-look-again';
