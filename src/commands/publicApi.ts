import { resolve } from 'node:path';
import { openProject } from '../load/openProject.ts';
import type { BuildReport } from '../model/buildReport.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Reporter } from '../model/reporter.ts';
import { build } from './build.ts';
import { checkDecks, type DeckCheck } from './check.ts';
import { today } from './today.ts';

export type { BuildReport, DeckOutcome } from '../model/buildReport.ts';
export type { Diagnostic } from '../model/diagnostic.ts';
export type { DiagnosticCode } from '../model/diagnosticCodes.ts';
export type { OutputFile } from '../model/outputFile.ts';
export type { SourceSpan } from '../model/sourceSpan.ts';
export { TalkError } from '../model/talkError.ts';
export type { DeckCheck } from './check.ts';

/** What other programs may ask for; everything may be left out. */
export interface TalkOptions
  extends Partial<
    Pick<
      BuildRequest,
      'paper' | 'slot' | 'ink' | 'languages' | 'only' | 'handouts' | 'date' | 'host' | 'given' | 'strict' | 'separators'
    >
  > {
  /** A folder of the project; the working folder when left out. */
  readonly folder?: string;
  /** Names of decks, or paths of Markdown files; every deck of the project when left out. */
  readonly decks?: readonly string[];
  /** Output folder; `dist` in the project when left out. */
  readonly out?: string;
  /** Path of a browser to print with; one is looked for when left out. */
  readonly browser?: string;
  /** Longest time for a document of a hundred slides, more in proportion for longer ones, in milliseconds; 30 s when left out. */
  readonly timeoutMs?: number;
  /** Builds even what is up to date. */
  readonly force?: boolean;
  /** The day of the build, YYYY-MM-DD; the clock's when left out. Facts and help lines of decks without a date are held against it. */
  readonly today?: string;
  /** Hears what is being done. */
  readonly reporter?: Partial<Reporter>;
}

/**
 * Builds decks and their paper, as `talk build` does. Mistakes of the author's and trouble with a deck come back in the report.
 * @throws TalkError when nothing can be built at all: an unknown deck, a project without decks, an unwritable folder.
 */
export function buildTalk(options: TalkOptions = {}): Promise<BuildReport> {
  const silent: Reporter = {
    begin: () => undefined,
    advance: () => undefined,
    end: () => undefined,
    say: () => undefined,
  };
  return build(requestOf(options), { ...silent, ...options.reporter });
}

/** Holds decks against every rule that needs no browser, as `talk check` does; writes nothing. @throws TalkError. */
export function checkTalk(options: TalkOptions = {}): Promise<DeckCheck[]> {
  return checkDecks(requestOf(options));
}

function requestOf(options: TalkOptions): BuildRequest {
  const folder = resolve(options.folder ?? '.');
  return {
    folder,
    decks: options.decks ?? [],
    out: options.out === undefined ? resolve(openProject(folder).root, 'dist') : resolve(folder, options.out),
    paper: options.paper,
    slot: options.slot,
    ink: options.ink,
    only: options.only,
    handouts: options.handouts,
    browser: options.browser,
    timeoutMs: options.timeoutMs,
    force: options.force ?? false,
    date: options.date,
    host: options.host,
    given: options.given,
    strict: options.strict,
    separators: options.separators,
    today: options.today ?? today(),
  };
}
