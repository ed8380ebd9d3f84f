import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runOwner } from '../process/runOwner.ts';

/** The run in which a fault of the kit's own came up. */
export interface FaultyRun {
  /** The words behind `talk`. */
  readonly words: readonly string[];
  /** Of the kit. */
  readonly version: string;
}

/**
 * Keeps what is needed to find a fault of the kit's own: versions, the command, and where in the program it arose. Nothing of what a talk says goes
 * in: messages that may quote it are left out, and the home folder, which has somebody's name, is `~`.
 * @param folders tried one after the other.
 * @returns the path of the report; undefined when none of the folders takes it.
 */
export function keepFaultReport(error: unknown, run: FaultyRun, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const path = join(folder, `talk-fault-${runOwner()}.txt`);
    try {
      writeFileSync(path, faultReport(error, run), { flag: 'wx', mode: 0o600 });
      return path;
    } catch {
      // The next one may take it.
    }
  }
  return undefined;
}

/** The report's text. @param home the folder that is written as `~`. */
export function faultReport(error: unknown, { words, version }: FaultyRun, home = homedir()): string {
  const lines = [
    `Talk Deck Kit ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `talk ${words.join(' ')}`,
    ...chain(error).map(described),
  ];
  return `${lines.join('\n').replaceAll(home, '~')}\n`;
}

/** An error and what caused it. */
function chain(error: unknown): unknown[] {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? [error] : [error, ...chain(cause)];
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return `A ${typeof error} was thrown; it is left out, since it may quote a talk.`;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${safeMessage(error)}`, ...places].join('\n');
}

/** Messages of the language and of the system quote names of the program and paths; texts between their quotes may be a talk's. */
function safeMessage(error: Error): string {
  const isSystem = 'syscall' in error;
  if (!isSystem && !['TypeError', 'ReferenceError', 'RangeError'].includes(error.name)) {
    return 'its message is left out, since it may quote a talk.';
  }
  return isSystem ? error.message : error.message.replace(/(["'`])(?:(?!\1).)*[^\w.$](?:(?!\1).)*\1/g, '$1…$1');
}
