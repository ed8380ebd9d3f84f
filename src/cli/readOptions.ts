import { parseArgs } from 'node:util';
import { TalkError } from '../model/talkError.ts';
import { unknownWord } from './unknownWord.ts';

/** An option of a command: a switch, or one that takes a value. */
export interface OptionRule {
  readonly name: string;
  readonly short?: string;
  /** Other spellings, such as those of the tool that authors come from. */
  readonly aliases?: readonly string[];
  /** Whether its value may begin with `--`. */
  readonly takesDashes?: true;
  /** What the value is called in the help; a switch has none. */
  readonly value?: string;
  readonly help: string;
}

/** What stands behind a command on the command line. */
export interface ReadOptions {
  readonly words: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | undefined;
}

/**
 * Reads a command's arguments.
 * @throws TalkError `usage` for what the command does not know, a value that is missing, or one that is given twice.
 */
export function readOptions(argv: readonly string[], rules: readonly OptionRule[]): ReadOptions {
  const names = rules.map((rule) => rule.name);
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      rules.flatMap(({ name, aliases = [], short, value }) => {
        const type = value === undefined ? ('boolean' as const) : ('string' as const);
        return [
          [name, { type, ...(short === undefined ? {} : { short }) }] as const,
          ...aliases.map((other) => [other, { type }] as const),
        ];
      }),
    ),
  });
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const rule = rules.find(({ name, aliases = [] }) => [name, ...aliases].includes(token.name));
    if (rule === undefined)
      throw unknownWord(
        'option',
        token.rawName,
        names.map((name) => `--${name}`),
      );
    if (rule.value !== undefined && given.has(rule.name)) {
      throw new TalkError('usage', `\`--${rule.name}\` is given twice.`, {
        hint: 'Give it once; lists are written with commas.',
      });
    }
    given.add(rule.name);
    const takesNext =
      token.value !== undefined && !token.inlineValue && token.value.startsWith('--') && rule.takesDashes !== true;
    if (rule.value !== undefined && (token.value === undefined || token.value === '' || takesNext)) {
      throw new TalkError('usage', `\`--${rule.name}\` needs a value.`, {
        hint: `Write --${rule.name} ${rule.value}.`,
      });
    }
    if (rule.value === undefined && token.value !== undefined) {
      throw new TalkError('usage', `\`--${rule.name}\` is a switch and takes no value.`, {
        hint: `Write --${rule.name}.`,
      });
    }
  }
  return {
    words: positionals,
    flag: (name) => values[name] === true,
    value: (name) => {
      const rule = rules.find((one) => one.name === name);
      return [name, ...(rule?.aliases ?? [])].map((one) => values[one]).find((value) => typeof value === 'string');
    },
  };
}
