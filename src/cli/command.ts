import type { ExitStatus } from '../model/diagnosticCodes.ts';
import type { Io } from './io.ts';
import type { OptionRule, ReadOptions } from './readOptions.ts';

/** One command of `talk`. */
export interface Command {
  readonly name: string;
  /** What may stand behind the name, such as `[deck… | file.md]`. */
  readonly words: string;
  readonly summary: string;
  /** Paragraphs of the command's own help. */
  readonly help: readonly string[];
  readonly examples: readonly (readonly [line: string, what: string])[];
  readonly options: readonly OptionRule[];
  /** @throws TalkError */
  run(options: ReadOptions, io: Io): Promise<ExitStatus>;
}
