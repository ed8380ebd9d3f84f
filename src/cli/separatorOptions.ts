import type { SeparatorTexts } from '../model/separatorTexts.ts';
import { TalkError } from '../model/talkError.ts';
import type { OptionRule, ReadOptions } from './readOptions.ts';

/** The options of reveal-md that say how a deck is to be read, in its spellings; every command that reads such decks has them. */
export const separatorRules: readonly OptionRule[] = [
  {
    name: 'separator',
    short: 's',
    value: 'REGEX',
    takesDashes: true,
    help: 'What parts the slides of a deck of another tool, instead of what the deck says; as in reveal-md.',
  },
  {
    name: 'vertical-separator',
    aliases: ['verticalSeparator', 'vertical'],
    short: 'S',
    value: 'REGEX',
    takesDashes: true,
    help: 'What parts slides that stand below each other.',
  },
  {
    name: 'notes-separator',
    aliases: ['notesSeparator'],
    value: 'REGEX',
    takesDashes: true,
    help: 'What begins the speaker notes.',
  },
];

/** What the command line says of separators; undefined when nothing. @throws TalkError `usage` for what is no regular expression. */
export function readSeparators(options: ReadOptions): SeparatorTexts | undefined {
  const [separator, verticalSeparator, notesSeparator] = separatorRules.map(({ name }) => {
    const value = options.value(name);
    if (value !== undefined) checkPattern(name, value);
    return value;
  });
  const given = [separator, verticalSeparator, notesSeparator].some((value) => value !== undefined);
  return given ? { separator, verticalSeparator, notesSeparator } : undefined;
}

function checkPattern(name: string, value: string): void {
  try {
    new RegExp(value);
  } catch (cause) {
    throw new TalkError('usage', `\`${value}\` is no regular expression.`, {
      hint: `Write --${name} "^---$".`,
      cause,
    });
  }
}
