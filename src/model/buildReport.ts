import type { Diagnostic } from './diagnostic.ts';
import type { OutputFile } from './outputFile.ts';
import type { SlotCut } from './slotCut.ts';
import type { TalkError } from './talkError.ts';

/** What came of one deck. */
export interface DeckOutcome {
  readonly name: string;
  readonly title: string;
  /** `built` files are new, `current` ones needed no work, `refused` has errors of the author's, `failed` met trouble. */
  readonly status: 'built' | 'current' | 'refused' | 'failed';
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was cut to fit the slot that was asked for. */
  readonly cuts?: readonly SlotCut[];
  readonly error?: TalkError;
}

/** What came of a build. Paths in `files` are relative to `out`. */
export interface BuildReport {
  readonly out: string;
  readonly decks: readonly DeckOutcome[];
}
