import type { FontLibrary } from '../load/readFonts.ts';
import type { Reporter } from '../model/reporter.ts';
import type { BuildRequest } from './buildRequest.ts';
import type { PrintRoom } from './printTalk.ts';

/** What the decks of one build share. */
export interface Workshop {
  readonly request: BuildRequest;
  readonly fonts: FontLibrary;
  /** Undefined when nothing is to be printed. */
  readonly room: PrintRoom | undefined;
  readonly reporter: Reporter;
}
