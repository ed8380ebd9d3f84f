import { diagnosticCodes, runErrorCodes } from '../model/diagnosticCodes.ts';
import type { Command } from './command.ts';

/** The whole program's help. */
export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length + command.words.length + 1));
  const lines = commands.map(({ name, words, summary }) => `  talk ${`${name} ${words}`.padEnd(width)}  ${summary}`);
  return `Markdown sections in; decks, slides, lectern notes and handouts out.

${lines.join('\n')}

  talk <command> --help         more on a command
  talk --help codes             every message the kit may print, by its code
  talk <command> --debug        a failure with where in the program it arose; TALK_DEBUG=1 does the same

Begin with: talk build      then open dist/index.html
Exit status: 0 done · 1 the talk has mistakes · 2 wrong usage · 3 the machine is at fault`;
}

/** One command's help. */
export function commandHelp(command: Command): string {
  const options = command.options.map(({ name, short, value, help }) => {
    const left = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    return `  ${left.padEnd(24)} ${help}`;
  });
  const examples = command.examples.map(([line, what]) => `  ${line}\n      ${what}`);
  return [
    `talk ${command.name} ${command.words}`,
    command.summary,
    ...command.help,
    options.length === 0 ? '' : `Options\n${options.join('\n')}`,
    examples.length === 0 ? '' : `Examples\n${examples.join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Every code with its meaning, as a table. */
export function codesHelp(): string {
  const width = Math.max(
    ...[...Object.keys(diagnosticCodes), ...Object.keys(runErrorCodes)].map((code) => code.length),
  );
  const author = Object.entries(diagnosticCodes).map(
    ([code, rule]) => `  ${code.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.meaning}`,
  );
  const run = Object.entries(runErrorCodes).map(
    ([code, rule]) => `  ${code.padEnd(width)}  exit ${rule.exit}   ${rule.meaning}`,
  );
  return `In what you wrote\n${author.join('\n')}\n\nIn the run\n${run.join('\n')}`;
}
