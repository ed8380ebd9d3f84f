import { dirname, resolve } from 'node:path';
import { projectAround } from '../../load/projectAround.ts';
import { TalkError } from '../../model/talkError.ts';
import type { Command } from '../command.ts';
import { editedProject } from '../editedProject.ts';
import { printDiagnostics } from '../printDiagnostics.ts';

/** `talk import`: a deck of another tool becomes one of the project's own. */
export const importDeck: Command = {
  name: 'import',
  words: 'FILE',
  summary: 'Bring a deck of another tool into the project.',
  help: [
    'Reads Markdown of Marp, Slidev, Quarto, Pandoc, reveal-md, Obsidian, Deckset and remark, pages of reveal.js (.html), and PowerPoint (.pptx). Writes decks/NAME.yaml, its sections in decks/sections/NAME and its pictures in assets/pictures/NAME, and tells what could not be carried.',
    'It never overwrites anything, and writes all of it or nothing. Minutes are those of the notes. Licences of photographs are not guessed: name them, or enter them in assets/credits.yaml.',
  ],
  examples: [
    ['talk import old/lakes.md', 'decks/lakes.yaml and its sections'],
    ['talk import old/lakes.md --as lakes-30', 'under another name'],
    ['talk import old/lakes.pptx', 'a presentation of PowerPoint or its like'],
    ['talk import lakes.md --licence "own work" --author "Our school"', 'with a licence for all photographs'],
  ],
  options: [
    { name: 'as', value: 'NAME', help: 'Name of the new deck, instead of the file’s.' },
    {
      name: 'licence',
      value: 'TEXT',
      help: 'Licence of all photographs on which nobody can be recognized; with --author.',
    },
    { name: 'author', value: 'TEXT', help: 'Who took them.' },
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const [file, ...more] = options.words;
    if (file === undefined || more.length > 0) {
      throw new TalkError('usage', 'One file is needed.', { hint: 'Write talk import old/lakes.md.' });
    }
    const [licence, author] = [options.value('licence'), options.value('author')];
    if ((licence === undefined) !== (author === undefined)) {
      throw new TalkError('usage', 'A licence and an author belong together.', {
        hint: 'Give both --licence and --author.',
      });
    }
    const project = editedProject(projectAround(io.folder), options, io);
    const { importDeck: bringOver } = await import('../../commands/importDeck.ts');
    const credit = licence === undefined || author === undefined ? undefined : { licence, author };
    const report = await bringOver(project, { folder: io.folder, file, name: options.value('as'), credit }, io.today);
    const failed = report.written.length === 0;
    if (options.flag('json')) io.out(JSON.stringify(report, null, 2));
    else {
      printDiagnostics(report.diagnostics, [io.folder, dirname(resolve(io.folder, file))], io);
      for (const path of report.written) io.out(path);
      io.err(
        failed
          ? 'Nothing was written.'
          : `${report.slides} ${report.slides === 1 ? 'slide' : 'slides'} brought over. What is still to do says: talk check ${report.name}`,
      );
    }
    return failed ? 1 : 0;
  },
};
