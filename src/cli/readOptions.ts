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
  /** Of a value that may be left out: which words are one. The next word is the value then and only then; left out, it is empty. */
  readonly isValue?: (word: string) => boolean;
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
    args: withLeftOut(argv, rules),
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
    if (
      rule.value !== undefined &&
      rule.isValue === undefined &&
      (token.value === undefined || token.value === '' || takesNext)
    ) {
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

/** Says by `=` where a value that may be left out is, so that the word behind it stays a word. */
function withLeftOut(argv: readonly string[], rules: readonly OptionRule[]): string[] {
  const end = argv.indexOf('--');
  return argv.flatMap((word, index) => {
    const isValueOf = (option: string | undefined, value: string): boolean | undefined =>
      rules.find(({ name, isValue }) => isValue !== undefined && option === `--${name}`)?.isValue?.(value);
    if (end >= 0 && index > end) return [word];
    const next = argv[index + 1] ?? '';
    if (isValueOf(argv[index - 1], word) === true) return [];
    const takes = isValueOf(word, next);
    return [takes === undefined ? word : `${word}=${takes ? next : ''}`];
  });
}
