import { join } from 'node:path';
import { TalkError } from '../../model/talkError.ts';
import { displayPath } from '../displayPath.ts';
import { editedProject } from '../editedProject.ts';
import type { Io } from '../io.ts';
import { kitVersion } from '../kitVersion.ts';
import type { OptionRule, ReadOptions } from '../readOptions.ts';
import { isOffered, newCopiedDeck, newOfferedDeck, offerRules } from './newOfferedDeck.ts';
import type { NewThing } from './newThing.ts';

/** A kind of thing that `talk new` makes. */
export interface NewKind {
  /** What stands behind `talk new`. */
  readonly example: string;
  /** What comes of it. */
  readonly what: string;
  readonly options: readonly OptionRule[];
  /** @throws TalkError */
  make(name: string, options: ReadOptions, io: Io): Promise<NewThing>;
}

/** All of them, by the word that names them. */
export const newKinds: Readonly<Record<string, NewKind>> = {
  project: {
    example: 'project my-talks',
    what: 'a folder of your own: a short talk, all that editors need, and a README',
    options: [],
    async make(name, _, io) {
      const { newProject } = await import('../../commands/newProject.ts');
      const { root, written } = await newProject(io.folder, name, kitVersion());
      const folder = displayPath(root, io.folder);
      const steps = [
        ...(folder === '' || folder === '.' ? [] : [`cd ${/\s/.test(folder) ? `"${folder}"` : folder}`]),
        'npm install',
        'npm start',
      ];
      return {
        written: written.map((path) => displayPath(join(root, path), io.folder)),
        next: ['', 'Now type:', ...steps.map((step) => `  ${step}`), 'README.md says how to go on.'],
      };
    },
  },
  section: {
    example: 'section water/lakes',
    what: 'decks/sections/water/lakes.md',
    options: [],
    async make(name, options, io) {
      const { newSection, projectToAddTo } = await import('../../commands/scaffold.ts');
      const written = await newSection(editedProject(projectToAddTo(io.folder), options, io), name, io.today);
      const id = written[0]?.replace(/^decks\/sections\//, '').replace(/\.md$/, '');
      return { written, next: [`Name it in a deck, then build: - ${id}`] };
    },
  },
  deck: {
    example: 'deck church-30',
    what: 'decks/church-30.yaml, with a slot of 30 minutes and a section of its own',
    options: [
      { name: 'slot', value: 'MINUTES', help: 'Of a deck: minutes in the room, instead of those in its name.' },
      { name: 'title', value: 'TEXT', help: 'Of a deck: its title, instead of its name.' },
      { name: 'like', value: 'DECK', help: 'Of a deck: another one that it is a copy of.' },
      ...offerRules,
    ],
    async make(name, options, io) {
      const { newDeck, projectToAddTo } = await import('../../commands/scaffold.ts');
      const asked = { title: options.value('title'), slot: readSlot(options.value('slot')) };
      const like = options.value('like');
      if (like !== undefined && isOffered(options)) throw copyOrOffer();
      if (like !== undefined) return await newCopiedDeck(name, like, asked, options, io);
      if (isOffered(options)) return await newOfferedDeck(name, asked, options, io);
      const project = editedProject(projectToAddTo(io.folder), options, io);
      const written = await newDeck(project, name, asked, io.today);
      const deck = written[0]?.replace(/^decks\//, '').replace(/\.yaml$/, '');
      return { written, next: [`Write your sections, then build: talk build ${deck}`] };
    },
  },
  theme: {
    example: 'theme meadow',
    what: 'assets/themes/meadow/theme.yaml: colors, fonts, logo, scene',
    options: [],
    async make(name, options, io) {
      const { newTheme, projectToAddTo } = await import('../../commands/scaffold.ts');
      const written = await newTheme(editedProject(projectToAddTo(io.folder), options, io), name, io.today);
      const theme = written[0]?.split('/').at(-2) ?? name;
      return {
        written,
        next: [`See it: talk sheet --theme ${theme}. Then name it in a deck: theme: ${theme}`],
      };
    },
  },
  words: {
    example: 'words pl',
    what: 'an entry of decks/words.yaml: all that the kit itself prints, to be said in that language',
    options: [],
    async make(name, options, io) {
      const [{ projectToAddTo }, { newWords }] = await Promise.all([
        import('../../commands/scaffold.ts'),
        import('../../commands/newWords.ts'),
      ]);
      const written = await newWords(editedProject(projectToAddTo(io.folder), options, io), name, io.today);
      return {
        written,
        next: [`Say them in \`${name}\`, then name the language in a deck: language: ${name}`],
      };
    },
  },
  fact: {
    example: 'fact lake-depth --value 12 --unit meters',
    what: 'an entry of decks/facts.yaml, and of decks/sources.yaml when no --source is named',
    options: [
      { name: 'text', value: 'TEXT', help: 'Of a fact: the claim, as it stands inside a sentence.' },
      { name: 'value', value: 'NUMBER', takesDashes: true, help: 'Of a fact: its figure.' },
      { name: 'unit', value: 'TEXT', help: 'Of a fact: what is counted.' },
      { name: 'year', value: 'YEAR', help: 'Of a fact: the year it speaks of; this one when not given.' },
      { name: 'source', value: 'ID', help: 'Of a fact: its source, an id of sources.yaml.' },
    ],
    async make(name, options, io) {
      const [{ projectToAddTo }, { newFact }] = await Promise.all([
        import('../../commands/scaffold.ts'),
        import('../../commands/newFact.ts'),
      ]);
      const { value } = options;
      const asked = {
        text: value('text'),
        value: value('value'),
        unit: value('unit'),
        year: value('year'),
        source: value('source'),
      };
      const project = editedProject(projectToAddTo(io.folder), options, io);
      const written = await newFact(project, name, asked, io.today);
      return { written, next: [`Fill it in, then name it in a section: {fact:${name}}`] };
    },
  },
};

function copyOrOffer(): TalkError {
  return new TalkError('usage', 'A copy has the sections of its original: none are proposed.', {
    hint: 'Leave out --like, or --audience, --about and --dry-run.',
  });
}

function readSlot(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const minutes = Number(value);
  if (minutes >= 1 && minutes <= 600) return minutes;
  throw new TalkError('usage', `\`${value}\` is no number of minutes.`, { hint: 'Write --slot 30; 1 to 600.' });
}
