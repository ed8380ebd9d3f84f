import type { Diagnostic } from './diagnostic.ts';
import type { OutputFile } from './outputFile.ts';
import type { PageFit } from './pageFit.ts';
import type { SlidesInspection } from './slideInspection.ts';
import type { SlotFit } from './slotCut.ts';

/** A file as it was when a deck was built from it: path, time of change in ms, size in bytes. */
export type InputStamp = readonly [path: string, changedMs: number, bytes: number];

/** What is remembered of a deck's last build, so that nothing is done twice. */
export interface DeckRecord {
  /** Options of the build and the day's date; another key means another build. */
  readonly key: string;
  readonly inputs: readonly InputStamp[];
  readonly outputs: readonly OutputFile[];
  /** Each printed file by its path: the same page is not printed again. */
  readonly printed: Readonly<Record<string, PrintRecord>>;
  readonly warnings: readonly Diagnostic[];
  /** Names of the films that lie beside the deck, whichever build put them there. */
  readonly films?: readonly string[];
  /** Paths of files that builds before it have made and it has not: they may still stand there, and are no stranger's. */
  readonly earlier?: readonly string[];
  /** How it was fitted into a slot, when it was. */
  readonly fit?: SlotFit;
  /** What the gallery shows of the deck. */
  readonly card: DeckCard;
}

/** What is remembered of a printed file. */
export interface PrintRecord {
  /** Of its page and of what printed it. */
  readonly hash: string;
  /** What the browser saw of its slides. */
  readonly inspection?: SlidesInspection;
  /** What it lost when it was fitted. */
  readonly fit?: PageFit;
}

/** A deck as the gallery shows it, beside its files. */
export interface DeckCard {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly audience: string;
  readonly slotMinutes: number;
  readonly slides: number;
  /** `data:` URI of the first slide's picture. */
  readonly picture: string | undefined;
}

/** Everything remembered of an output folder. */
export interface BuildRecord {
  /** Of this shape: a record of another is not read. */
  readonly version: 2;
  readonly decks: Readonly<Record<string, DeckRecord>>;
}
