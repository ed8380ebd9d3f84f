import { resolve } from 'node:path';
import { outputKinds } from '../commands/outputKinds.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { isLanguageTag } from '../model/languageTag.ts';
import { TalkError } from '../model/talkError.ts';
import { type HandoutLayout, handoutLayouts, manifestSchema } from '../schema/manifestSchema.ts';
import type { Io } from './io.ts';
import { listOf } from './listOf.ts';
import type { OptionRule, ReadOptions } from './readOptions.ts';
import { readSeparators, separatorRules } from './separatorOptions.ts';
import { unknownWord } from './unknownWord.ts';

/** The option that makes a deck a talk of a day; every command that holds decks against the rules has it. */
export const dateRule: OptionRule = {
  name: 'date',
  value: 'YYYY-MM-DD',
  help: 'Day of the talk, instead of the manifest’s. A talk with a day is refused when a help line or a fact is too old on it.',
};

/** The option that says who invites; every command that holds decks against the rules has it. */
export const hostRule: OptionRule = {
  name: 'host',
  value: 'NAME',
  help: 'Who invites, instead of the manifest’s: warns of sections that they have heard, by decks/log.',
};

/** The option that takes no excuse; every command that holds decks against the rules has it. */
export const strictRule: OptionRule = {
  name: 'strict',
  help: 'Make errors of warnings whose code is an error: what a deck of another tool, or one without a day, is forgiven.',
};

/** The option that makes a deck longer or shorter; every command that reads its sections has it. */
export const slotRule: OptionRule = {
  name: 'slot',
  value: 'MINUTES',
  help: 'Fit the deck into another slot, as a deck of its own: church-30 in 20 minutes is church-30-20. Says what it left out.',
};

/** The option that asks for a deck in another language, or in two. */
export const languageRule: OptionRule = {
  name: 'language',
  value: 'TAG[,TAG]',
  help: 'Language to take from the sections’ twins, such as es, or two side by side: en,es. Built into <deck>-es.',
};

/** The options of a build; other commands take some of them. */
export const buildRules: readonly OptionRule[] = [
  { name: 'paper', value: 'letter|a4', help: 'Paper of handouts and notes, instead of the manifest’s.' },
  {
    name: 'ink',
    value: 'color|black',
    help: 'Ink of handouts and notes; black files end in -bw and lie beside the others.',
  },
  languageRule,
  {
    name: 'only',
    value: 'LIST',
    help: `Build only these: ${outputKinds.join(', ')}; handouts=summary,three-up picks layouts, handouts=all takes every one.`,
  },
  dateRule,
  hostRule,
  strictRule,
  ...separatorRules,
  slotRule,
  { name: 'out', short: 'o', value: 'FOLDER', help: 'Output folder; dist beside decks/ when not given.' },
  { name: 'browser', value: 'PATH', help: 'The browser to print with.' },
  {
    name: 'timeout',
    value: 'SECONDS',
    help: 'Longest time for a document of a hundred slides, more in proportion for longer ones; 30 when not given.',
  },
  { name: 'force', help: 'Build even what is up to date.' },
  { name: 'json', help: 'Print the result as JSON.' },
];

/** What the command line asks of a build. @throws TalkError `usage`. */
export function buildRequest(options: ReadOptions, io: Io, root: string): BuildRequest {
  const only = readOnly(options.value('only'));
  return {
    folder: io.folder,
    decks: options.words,
    out: readOut(options, io, root),
    paper: readPaper(options.value('paper')),
    slot: readMinutes(options.value('slot')),
    ink: readInk(options.value('ink')),
    languages: readLanguages(options.value('language')),
    date: readDay(options.value('date')),
    host: options.value('host'),
    separators: readSeparators(options),
    only: only?.kinds,
    handouts: only?.handouts,
    browser: options.value('browser'),
    endpoint: io.env.TALK_BROWSER_ENDPOINT,
    timeoutMs: readSeconds(options.value('timeout')),
    force: options.flag('force'),
    strict: options.flag('strict'),
    today: io.today,
  };
}

/** The output folder, absolute. @param root the project's folder, absolute. */
export function readOut(options: ReadOptions, io: Io, root: string): string {
  const given = options.value('out');
  return given === undefined ? resolve(root, 'dist') : resolve(io.folder, given);
}

function readPaper(value: string | undefined): BuildRequest['paper'] {
  if (value === undefined || value === 'letter' || value === 'a4') return value;
  throw unknownWord('paper', value, ['letter', 'a4']);
}

function readInk(value: string | undefined): BuildRequest['ink'] {
  if (value === undefined || value === 'color' || value === 'black') return value;
  throw unknownWord('ink', value, ['color', 'black']);
}

function readLanguages(value: string | undefined): BuildRequest['languages'] {
  if (value === undefined) return undefined;
  const [first = '', second, ...more] = value.split(',').map((tag) => tag.trim());
  const tags = second === undefined ? ([first] as const) : ([first, second] as const);
  if (tags.every(isLanguageTag) && more.length === 0 && first !== second) return tags;
  throw new TalkError('usage', `\`${value}\` is no language, and no two.`, {
    hint: 'Write a language tag, --language es, or two: --language en,es.',
  });
}

function readDay(value: string | undefined): string | undefined {
  if (manifestSchema.shape.date.safeParse(value).success) return value;
  throw new TalkError('usage', `\`${value}\` is no day.`, { hint: 'Write --date 2027-03-14.' });
}

function readMinutes(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const minutes = Number(value);
  if (Number.isFinite(minutes) && minutes > 0 && minutes <= 600) return minutes;
  throw new TalkError('usage', `\`${value}\` is no number of minutes.`, { hint: 'Write --slot 20.' });
}

function readSeconds(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  throw new TalkError('usage', `\`${value}\` is no number of seconds.`, { hint: 'Write --timeout 60.' });
}

/** `summary,three-up` or `all`. @throws TalkError `usage`. */
export function readHandouts(value: string | undefined): BuildRequest['handouts'] {
  return value === undefined ? undefined : readOnly(`handouts=${value}`)?.handouts;
}

interface Only {
  readonly kinds: readonly string[];
  readonly handouts: readonly HandoutLayout[] | undefined;
}

/** `deck,slides`, `handouts=summary,three-up` or `handouts=all`: words after `handouts=` that are layouts belong to it. */
function readOnly(value: string | undefined): Only | undefined {
  if (value === undefined) return undefined;
  const kinds = new Set<string>();
  const handouts: HandoutLayout[] = [];
  for (const word of listOf(value)) {
    const layout = word.startsWith('handouts=') ? word.slice('handouts='.length) : word;
    if (layout !== word || (kinds.has('handouts') && isLayout(layout))) {
      kinds.add('handouts');
      if (layout === 'all') {
        handouts.push(...handoutLayouts);
        continue;
      }
      if (!isLayout(layout)) throw unknownWord('handout layout', layout, handoutLayouts);
      handouts.push(layout);
    } else if (outputKinds.includes(word)) kinds.add(word);
    else throw unknownWord('kind of output', word, outputKinds);
  }
  return { kinds: [...kinds], handouts: handouts.length === 0 ? undefined : [...new Set(handouts)] };
}

function isLayout(word: string): word is HandoutLayout {
  return (handoutLayouts as readonly string[]).includes(word);
}
