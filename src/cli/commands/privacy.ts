import { addPrivateNames, type PrivateKind } from '../../commands/privacy.ts';
import { openProject } from '../../load/openProject.ts';
import { TalkError } from '../../model/talkError.ts';
import { askSecretly } from '../askSecretly.ts';
import type { Command } from '../command.ts';

/** `talk privacy add`: keeps a name out of everything, without the name being written anywhere. */
export const privacy: Command = {
  name: 'privacy',
  words: 'add',
  summary: 'Keep a name out of every slide, note, handout and file.',
  help: [
    'Asks for the name and shows nothing of what you type; a pipe may give one a line. The name goes into decks/privacy.yaml as a salted hash, in no other place. From then on it is found in Latin and Cyrillic letters, in all its endings, and refused.',
    'Salted hashes keep the names from being read along or searched for. They do not stop someone who guesses a name from testing the guess, so do not publish the file more widely than you must.',
  ],
  examples: [
    ['talk privacy add', 'a name that may stand nowhere'],
    ['talk privacy add --warn', 'a name that is also a common word'],
    ['talk privacy add --combination', 'details that may not stand together: town + orphanage'],
  ],
  options: [
    { name: 'warn', help: 'The name is a common word or first name: warn only.' },
    { name: 'combination', help: 'Details with + between them, refused when one section has them all.' },
  ],
  async run(options, io) {
    const [verb, ...rest] = options.words;
    if (verb !== 'add') throw new TalkError('usage', 'Say what to do with the list: `talk privacy add`.');
    if (rest.length > 0) {
      throw new TalkError('usage', 'The name was written on the command line, where the shell’s history keeps it.', {
        hint: 'Delete that line from the history, then run `talk privacy add` alone: it asks for the name.',
      });
    }
    const kind = kindOf(options.flag('warn'), options.flag('combination'));
    const question =
      kind === 'combinations' ? 'Details, with + between them (nothing is shown):' : 'Name (nothing is shown):';
    const entries = await (io.askSecretly ?? askSecretly)(question, io.err);
    if (entries.length === 0) throw new TalkError('usage', 'No name was given; nothing was added.');
    const added = addPrivateNames(openProject(io.folder), kind, entries);
    io.out(
      `${added} added, ${entries.length - added} known before. Run \`talk check\` to see whether ${added === 1 ? 'it stands' : 'they stand'} anywhere.`,
    );
    return 0;
  },
};

function kindOf(warn: boolean, combination: boolean): PrivateKind {
  if (warn && combination) throw new TalkError('usage', 'Use either --warn or --combination.');
  return combination ? 'combinations' : warn ? 'warn' : 'names';
}
