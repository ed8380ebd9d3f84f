import { openProject } from '../../load/openProject.ts';
import { TalkError } from '../../model/talkError.ts';
import type { Command } from '../command.ts';
import { unknownWord } from '../unknownWord.ts';

/** `talk new`: a section or a deck to begin with. */
export const scaffold: Command = {
  name: 'new',
  words: 'section|deck NAME',
  summary: 'Begin a section or a deck, with comments that say how to go on.',
  help: ['What it writes builds at once. It never overwrites anything.'],
  examples: [
    ['talk new section water/lakes', 'decks/sections/water/lakes.md'],
    ['talk new deck church-30', 'decks/church-30.yaml, with a section of its own'],
  ],
  options: [{ name: 'json', help: 'Print the result as JSON.' }],
  async run(options, io) {
    const [kind, name, ...more] = options.words;
    if (kind !== undefined && kind !== 'section' && kind !== 'deck')
      throw unknownWord('kind of thing', kind, ['section', 'deck']);
    if (kind === undefined || name === undefined || more.length > 0) {
      throw new TalkError('usage', 'A kind and one name are needed.', {
        hint: 'Write talk new section water/lakes, or talk new deck church-30.',
      });
    }
    const { newDeck, newSection } = await import('../../commands/scaffold.ts');
    const project = openProject(io.folder);
    const written = kind === 'deck' ? newDeck(project, name) : [newSection(project, name)];
    if (options.flag('json')) io.out(JSON.stringify({ written }, null, 2));
    else {
      for (const path of written) io.out(path);
      if (kind === 'section')
        io.err(
          `Name it in a deck, then build: - ${written[0]?.replace(/^decks\/sections\//, '').replace(/\.md$/, '')}`,
        );
      else
        io.err(
          `Write your sections, then build: talk build ${written[0]?.replace(/^decks\//, '').replace(/\.yaml$/, '')}`,
        );
    }
    return 0;
  },
};
