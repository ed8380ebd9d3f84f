import type { Diagnostic } from './diagnostic.ts';
import type { OutputFile } from './outputFile.ts';
import type { SlotFit } from './slotCut.ts';
import type { TalkError } from './talkError.ts';

/** A Markdown file that was written for another tool. */
export interface ForeignDeck {
  /** The tool's name. */
  readonly tool: string;
  /** Absolute path. */
  readonly file: string;
}

/** What came of one deck. */
export interface DeckOutcome {
  readonly name: string;
  readonly title: string;
  /** `built` files are new, `current` ones needed no work, `refused` has errors of the author's, `failed` met trouble. */
  readonly status: 'built' | 'current' | 'refused' | 'failed';
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** How it was fitted into the slot that was asked for. */
  readonly fit?: SlotFit | undefined;
  /** Of a lone file in the dialect of another tool, when it was read anew. */
  readonly foreign?: ForeignDeck;
  readonly error?: TalkError;
}

/** What came of a build. Paths in `files` are relative to `out`. */
export interface BuildReport {
  readonly out: string;
  readonly decks: readonly DeckOutcome[];
}
