import type { Diagnostic } from './diagnostic.ts';
import type { OutputFile } from './output.ts';

/** A file as it was when a deck was built from it: path, time of change in ms, size in bytes. */
export type InputStamp = readonly [path: string, changedMs: number, bytes: number];

/** What is remembered of a deck's last build, so that nothing is done twice. */
export interface DeckRecord {
  /** Options of the build and the day's date; another key means another build. */
  readonly key: string;
  readonly inputs: readonly InputStamp[];
  readonly outputs: readonly OutputFile[];
  /** Hash of each printed page's HTML by output path: the same page is not printed again. */
  readonly printed: Readonly<Record<string, string>>;
  readonly warnings: readonly Diagnostic[];
  /** What the gallery shows of the deck. */
  readonly card: DeckCard;
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
  readonly version: 1;
  readonly decks: Readonly<Record<string, DeckRecord>>;
}
