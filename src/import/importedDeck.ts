import type { SourceSpan } from '../model/sourceSpan.ts';

/** A slide of another tool's deck, as a section's file will hold it. */
export interface ImportedSlide {
  /** Its first heading as plain text; empty when it has none. */
  readonly title: string;
  /** The level of that heading in its own file; undefined without one. */
  readonly level: number | undefined;
  /** The part of the deck that begins with it, where the deck names its parts. */
  readonly part?: string;
  /** The slide without its notes: our own Markdown, its comment of attributes first. */
  readonly text: string;
  /** Markdown; empty without any. */
  readonly notes: string;
  /** Whether it stands below the slide before it. */
  readonly below: boolean;
}

/** A deck of another tool, read; what could not be carried is told beside it. */
export interface ImportedDeck {
  readonly title: string;
  readonly subtitle: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  readonly slides: readonly ImportedSlide[];
}

/** A file that is to be brought over. */
export interface ImportSource {
  /** As it is shown to its author. */
  readonly file: string;
  readonly bytes: Buffer;
  /** Reads a file that the deck names, by its path from the deck's own folder; undefined when it is not there or not to be read. */
  readonly readBeside: (href: string) => Buffer | undefined;
}

/** Where pictures of a deck go on their way into the project. */
export interface ImportedPictures {
  /**
   * Takes a picture or film. @param name of its file; another is chosen when that is taken.
   * @returns its address from the deck's sections; undefined when it is none that browsers show.
   */
  add(name: string, bytes: Buffer): string | undefined;
}

/** The begin of a file, for what is told of it as a whole. */
export function wholeFile(file: string): SourceSpan {
  return { file, line: 1, column: 1, length: 1 };
}
