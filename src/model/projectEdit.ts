import type { TextEdit } from './textEdit.ts';

/** What an author does to her files at once: one step to undo. A value: it goes over a wire, into a journal, and is tried without a disk. */
export interface ProjectEdit {
  /** What she did, in a few words, as undo names it. */
  readonly label: string;
  readonly changes: readonly FileChange[];
}

/** A change to one file. `file` is a project path; `expected` names the version that it began from (edit/textVersion). */
export type FileChange =
  | WrittenText
  | YamlChange
  | SlideChange
  | MendChange
  | { readonly kind: 'create'; readonly file: string; readonly text: string }
  | AddedBytes
  | RestoredBytes
  | { readonly kind: 'remove'; readonly file: string; readonly expected: string };

/** A picture that is not there yet. */
export interface AddedBytes {
  readonly kind: 'file';
  readonly file: string;
  readonly base64: string;
}

/** Bytes that a file had once, as the log of edits keeps them, by their version: how undo and redo bring a picture back. */
export interface RestoredBytes {
  readonly kind: 'restore';
  readonly file: string;
  readonly version: string;
}

/** A whole text from an editor, and the text that it began from, so that others' changes since can be merged. */
export interface WrittenText {
  readonly kind: 'write';
  readonly file: string;
  readonly base: string;
  readonly text: string;
}

/** Steps in a YAML file, in order; each names its places as the steps before it have left them. */
export interface YamlChange {
  readonly kind: 'yaml';
  readonly file: string;
  readonly expected: string;
  readonly steps: readonly YamlStep[];
}

export type YamlPath = readonly (string | number)[];
/** What YAML can say without tags. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export type YamlStep =
  | { readonly do: 'set'; readonly path: YamlPath; readonly value: YamlValue }
  | { readonly do: 'remove'; readonly path: YamlPath }
  | { readonly do: 'insert'; readonly path: YamlPath; readonly index: number; readonly value: YamlValue }
  | { readonly do: 'move'; readonly path: YamlPath; readonly from: number; readonly to: number };

/** Steps on the slides of a section's Markdown; slides count from 0. */
export interface SlideChange {
  readonly kind: 'slides';
  readonly file: string;
  readonly expected: string;
  readonly step: SlideStep;
}

export type SlideStep =
  | { readonly do: 'move'; readonly from: number; readonly to: number }
  /** `line` counts from 1 in the file: that line begins the second slide. */
  | { readonly do: 'split'; readonly slide: number; readonly line: number }
  /** With the slide behind it. */
  | { readonly do: 'join'; readonly slide: number }
  | { readonly do: 'hide' | 'show'; readonly slide: number }
  | { readonly do: 'remove'; readonly slide: number }
  | { readonly do: 'insert'; readonly slide: number; readonly text: string };

/** Mends of a diagnostic (Diagnostic.fix). */
export interface MendChange {
  readonly kind: 'mend';
  readonly file: string;
  readonly edits: readonly TextEdit[];
}
