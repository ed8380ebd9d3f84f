import type { HandoutLayout } from '../schema/manifestSchema.ts';
import type { OutputFile } from './outputFile.ts';

/** What the studio's page "Print and take" shows of a talk. */
export interface PrintView {
  readonly name: string;
  readonly title: string;
  /** Its manifest's project path, and the version of what is saved of it, for changes to name. */
  readonly file: string;
  readonly version: string;
  readonly paper: 'letter' | 'a4';
  readonly ink: 'color' | 'black';
  /** How many listeners are expected. */
  readonly listeners: number | undefined;
  readonly date: string | undefined;
  readonly host: string | undefined;
  /** Layouts of its handouts, as its manifest lists them. */
  readonly chosen: readonly HandoutLayout[];
  /** Every layout in the order in which they are printed. */
  readonly sheets: readonly SheetView[];
  /** Every kind of file that can be made of it alone. */
  readonly kinds: readonly KindView[];
  /** What the last build has made beside handouts. */
  readonly files: readonly OutputFile[];
  /** Whether the last build was made from what is saved now: `none` when there was none. */
  readonly built: 'none' | 'current' | 'stale';
  /** Whether something of it is written and not saved: that is not printed. */
  readonly hasDrafts: boolean;
  /** Changes with all that a page of it may say. */
  readonly state: string;
}

/** A kind of file, by the name that `--only` gives it. */
export interface KindView {
  readonly kind: string;
  /** Whether a talk has it only when it is asked for. */
  readonly onRequest: boolean;
}

/** A handout layout in a talk. */
export interface SheetView {
  readonly layout: HandoutLayout;
  readonly who: SheetReader;
  /** How often it is copied, in words. */
  readonly copies: string | undefined;
  /** On which sides it is printed; undefined while nobody knows how many pages it has. */
  readonly sides: string | undefined;
  /** Keys of `handoutTexts` of which it needs one; undefined when it has what it needs. */
  readonly lacks: string | undefined;
  /** Its file, as it was last built. */
  readonly built: OutputFile | undefined;
}

/** Who gets a sheet: every listener, those who invite and teach, or nobody but the speaker. */
export type SheetReader = 'listeners' | 'hosts' | 'speaker';
