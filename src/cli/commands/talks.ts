import type { MovedTalk } from '../../commands/wholeTalks.ts';
import { projectAround } from '../../load/projectAround.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { editedProject } from '../editedProject.ts';
import type { Io } from '../io.ts';

const options = [{ name: 'json', help: 'Print the result as JSON.' }] as const;

/** `talk rename`: a talk's file, and all that the kit keeps under its name. */
export const rename: Command = {
  name: 'rename',
  words: 'DECK NAME',
  summary: 'Give a deck another name: its file, its records in the log, what is remembered of its packs.',
  help: [
    'The title is a line of the manifest and stays; this is the name of the file, of the folder of outputs, and in addresses. Records of the deck in other slots and languages go with it.',
    'What was built, published or printed under the old name stays as it is, and lines of yours that name it are listed for you to change. `talk undo` gives the old name back.',
  ],
  examples: [['talk rename church-30 parish-30', 'decks/parish-30.yaml, and its talks in decks/log']],
  options,
  async run(read, io) {
    const [name, to, ...more] = read.words;
    if (name === undefined || to === undefined || more.length > 0) {
      throw new TalkError('usage', 'A deck and its new name are needed.', {
        hint: 'Write talk rename church-30 parish-30.',
      });
    }
    const project = editedProject(projectAround(io.folder), read, io);
    const [{ renameTalk }, { searchTalks }] = await Promise.all([
      import('../../commands/wholeTalks.ts'),
      import('../../commands/searchTalks.ts'),
    ]);
    const moved = await renameTalk(project, name, to, io.today);
    const named = searchTalks(name, buildRequest(read, io, project.root));
    if (read.flag('json')) io.out(JSON.stringify({ ...moved, named }, null, 2));
    else {
      tell(moved, io);
      if (named.length > 0) io.err('Lines that name it still:');
      for (const { file, line, text } of named) io.err(`  ${file}:${line}  ${text}`);
    }
    return 0;
  },
};

/** `talk archive`: a talk that is put aside. */
export const archive: Command = {
  name: 'archive',
  words: 'DECK',
  summary:
    'Put a deck aside: into decks/archive, where it is neither built nor checked. `talk restore` brings it back.',
  help: ['Its sections stay where they are; those that no other deck tells are named by `talk check`.'],
  examples: [['talk archive church-30', 'decks/archive/church-30.yaml']],
  options,
  async run(read, io) {
    const [name, ...more] = read.words;
    if (name === undefined || more.length > 0)
      throw new TalkError('usage', 'One deck is needed.', { hint: 'Write talk archive church-30.' });
    const { archiveTalk } = await import('../../commands/wholeTalks.ts');
    const moved = await archiveTalk(editedProject(projectAround(io.folder), read, io), name, io.today);
    if (read.flag('json')) io.out(JSON.stringify(moved, null, 2));
    else tell(moved, io);
    return 0;
  },
};

/** `talk restore`: a talk that was put aside. */
export const restore: Command = {
  name: 'restore',
  words: '[DECK]',
  summary: 'Bring a deck back that was put aside; without a name, list those.',
  help: ['Where its name has been given to another deck meanwhile, it gets a number.'],
  examples: [
    ['talk restore', 'the decks that are put aside'],
    ['talk restore church-30', 'decks/church-30.yaml'],
  ],
  options,
  async run(read, io) {
    const [name, ...more] = read.words;
    if (more.length > 0) throw new TalkError('usage', 'One deck at a time.', { hint: 'Write talk restore church-30.' });
    const project = editedProject(projectAround(io.folder), read, io);
    const { restoreTalk, talksAside } = await import('../../commands/wholeTalks.ts');
    if (name === undefined) {
      const aside = talksAside(project);
      if (read.flag('json')) io.out(JSON.stringify(aside, null, 2));
      else for (const talk of aside) io.out(`${talk.name}  ${talk.title}`);
      if (aside.length === 0) io.err('No deck is put aside.');
      return 0;
    }
    const moved = await restoreTalk(project, name, io.today);
    if (read.flag('json')) io.out(JSON.stringify(moved, null, 2));
    else tell(moved, io);
    return 0;
  },
};

function tell({ files }: MovedTalk, io: Io): void {
  for (const file of files) io.out(file);
}
