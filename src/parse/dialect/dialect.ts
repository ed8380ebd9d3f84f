import type { DialectSource } from './dialectSource.ts';

/** Something that a tool's authors write and reveal-md does not know. */
export interface Construct {
  /** As an author writes it: for messages and the guide. */
  readonly written: string;
  /** What becomes of it here. */
  readonly read: string;
  /** What to write instead, where it is not what its tool makes of it; without one nothing is told. */
  readonly hint?: string;
  /** Finds it where neither code nor comments stand (flags `g`, mostly with `m`). Constructs without one are found by `edits`. */
  readonly pattern?: RegExp;
  /** What is read in its place; nothing when not given. */
  readonly becomes?: (match: RegExpExecArray) => string;
}

/** A stretch of the author's text that is read otherwise than it is written. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** In the dialect of reveal-md, slides parted by `nextSlide`. */
  readonly text: string;
  /** The constructs that are told of here. */
  readonly told?: readonly Construct[];
}

/** What tells a file of this dialect from others; one sign is enough. */
export interface DialectSigns {
  /** How the names of its files end. */
  readonly file?: RegExp;
  /** In the YAML of the front matter. */
  readonly front?: RegExp;
  /** Where neither code nor comments stand. */
  readonly text?: RegExp;
  /** In a comment, between `<!--` and `-->`. */
  readonly comment?: RegExp;
}

/** A way of writing slides in Markdown. */
export interface Dialect {
  readonly name: string;
  readonly signs: DialectSigns;
  /** How slides are parted, for the guide. */
  readonly slides: string;
  /** How speaker notes are written, for the guide. */
  readonly notes: string;
  readonly constructs: readonly Construct[];
  /** Keys of its front matter that are read, or say nothing of slides on screen and paper; in one text. */
  readonly settings: string;
  /** Keys of the front matter that are told of. */
  readonly frontKeys?: Readonly<Record<string, Construct>>;
  /** Where slides and notes begin, and whatever else takes more than a pattern to read. */
  readonly edits: (source: DialectSource) => readonly Edit[];
}

/** Parts the slides of a text that was read from another dialect. */
export const nextSlide = '\n\n<!-- talk: next slide -->\n\n';
export const slideBelow = '\n\n<!-- talk: slide below -->\n\n';
