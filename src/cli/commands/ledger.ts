import type { NamedEntry } from '../../commands/ledger.ts';
import { projectAround } from '../../load/projectAround.ts';
import type { BuildRequest } from '../../model/buildRequest.ts';
import type { ExitStatus } from '../../model/diagnosticCodes.ts';
import type { EntryKind } from '../../model/ledgerView.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { unknownWord } from '../unknownWord.ts';

const kinds = ['fact', 'source', 'helpline', 'word'] as const satisfies readonly EntryKind[];
const verbs = ['called', 'set', 'add', 'remove'] as const;

/** `talk ledger`: facts, sources, help lines and words, one entry at a time. */
export const ledger: Command = {
  name: 'ledger',
  words: '[KIND] | called ID | set|add KIND ID KEY=VALUE… | remove KIND ID',
  summary: 'List facts, sources, help lines and words with what is due; say that a number was called; change an entry.',
  help: [
    'Kinds are fact, source, helpline and word. A list says of each entry what it prints, when someone must look again, and how often it is used.',
    '`called` sets the day and how a help line was checked. `set` changes fields, each as KEY=VALUE, and takes out one with nothing behind the sign; `add` begins an entry; lists are written as YAML: languages="[English, Spanish]". `remove` takes out what nothing uses. No other line of the file changes, what talks could not use is not written, and `talk undo` takes each back.',
  ],
  examples: [
    ['talk ledger helpline', 'the numbers to call, and when each was checked'],
    ['talk ledger called nht', 'it was called today'],
    ['talk ledger called nht --how "read on the organisation\'s page"', 'it was looked up'],
    ['talk ledger set fact lake-depth value=12 reviewBy=2028-05-01', 'two fields of a fact'],
    ['talk ledger add word steppe meaning="wide, dry grassland with few trees"', 'a word to be explained'],
    ['talk ledger remove source old-book', 'unless something names it'],
  ],
  options: [
    { name: 'how', value: 'TEXT', help: 'Of `called`: how it was checked; `called` when not given.' },
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const { root } = projectAround(io.folder);
    const [verb, ...words] = options.words;
    const request: BuildRequest = { ...buildRequest(options, io, root), decks: [] };
    const json = options.flag('json');
    const how = options.value('how');
    if (how !== undefined && verb !== 'called')
      throw new TalkError('usage', '`--how` is for `called`.', { hint: 'Leave it out.' });
    const { removeEntry, setEntry } = await import('../../commands/ledger.ts');
    const tell = (written: readonly string[]): ExitStatus => {
      if (json) io.out(JSON.stringify({ written }, null, 2));
      else for (const file of written) io.out(file);
      return 0;
    };
    switch (verb) {
      case 'called': {
        const [id, ...more] = words;
        if (id === undefined || more.length > 0) throw needs('One help line is needed.', 'talk ledger called nht');
        const fields = [`verifiedOn=${io.today}`, `verifiedHow=${how ?? 'called'}`];
        return tell(await setEntry(request, { kind: 'helpline', id }, fields));
      }
      case 'set':
      case 'add': {
        const { entry, rest } = readEntry(words);
        if (rest.length === 0) throw needs('Which fields?', `talk ledger ${verb} fact lake-depth value=12`);
        return tell(await setEntry(request, entry, rest, verb === 'add'));
      }
      case 'remove': {
        const { entry, rest } = readEntry(words);
        if (rest.length > 0) throw needs('One entry at a time.', 'talk ledger remove fact lake-depth');
        return tell(await removeEntry(request, entry));
      }
      default:
        return await list(verb, request, json, io);
    }
  },
};

async function list(word: string | undefined, request: BuildRequest, json: boolean, io: Io): Promise<ExitStatus> {
  const kind = kinds.find((one) => one === word);
  if (word !== undefined && kind === undefined) throw unknownWord('kind or verb', word, [...kinds, ...verbs]);
  const { ledgerView } = await import('../../commands/ledger.ts');
  const entries = ledgerView(request).entries.filter((one) => kind === undefined || one.kind === kind);
  if (json) io.out(JSON.stringify(entries, null, 2));
  else
    for (const { kind: own, id, text, due, uses, faults } of entries) {
      const notes = [
        ...(due === undefined ? [] : [`${due.state} ${due.day ?? ''}`.trim()]),
        uses.length === 0 ? 'not used' : `used ${uses.length} ${uses.length === 1 ? 'time' : 'times'}`,
        ...faults.map(({ key, message }) => `${key}: ${message}`),
      ];
      io.out(`${own}  ${id}  ${text}  (${notes.join('; ')})`);
    }
  return 0;
}

function readEntry([kind, id, ...rest]: readonly string[]): {
  readonly entry: NamedEntry;
  readonly rest: readonly string[];
} {
  const known = kinds.find((one) => one === kind);
  if (kind === undefined || id === undefined)
    throw needs('A kind and an id are needed.', 'talk ledger set fact lake-depth value=12');
  if (known === undefined) throw unknownWord('kind', kind, kinds);
  return { entry: { kind: known, id }, rest };
}

function needs(message: string, example: string): TalkError {
  return new TalkError('usage', message, { hint: `Write ${example}.` });
}
