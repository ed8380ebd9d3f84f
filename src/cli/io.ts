import { today } from '../commands/today.ts';

/** The streams of one run: results go to `out`, talk about them to `err`. Texts are whole lines. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal: then there may be colour and a moving bar. */
  readonly terminal: boolean;
  /** Whether a failure is told with where in the program it arose: `--debug`, or TALK_DEBUG set to anything. */
  readonly debug: boolean;
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Asks for a yes; the terminal is asked when a run hands nothing in. Undefined where nobody can be asked. */
  readonly askYes?: (question: string) => Promise<boolean | undefined>;
  /** Asks for lines that must not be shown; the terminal is asked when a run hands nothing in. */
  readonly askSecretly?: (question: string, say: (text: string) => void) => Promise<readonly string[]>;
}

/** The process's own streams. */
export function processIo(): Io {
  const { env } = process;
  for (const stream of [process.stdout, process.stderr]) stream.on('error', outlive);
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    terminal: process.stderr.isTTY === true && env.CI === undefined && env.TERM !== 'dumb',
    debug: (env.TALK_DEBUG ?? '') !== '',
    folder: process.cwd(),
    env,
    today: today(env.SOURCE_DATE_EPOCH),
  };
}

/** A reader that has seen enough, such as `head`, is no failure: the command goes on, and ends with the status of its own work. */
function outlive(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
