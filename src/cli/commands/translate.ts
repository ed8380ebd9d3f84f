import { projectAround } from '../../load/projectAround.ts';
import { TalkError } from '../../model/talkError.ts';
import type { Command } from '../command.ts';
import { editedProject } from '../editedProject.ts';
import { listOf } from '../listOf.ts';
import { printDiagnostics } from '../printDiagnostics.ts';

/** `talk translate`: a section's twin in another language. */
export const translate: Command = {
  name: 'translate',
  words: 'section',
  summary: 'Begin a section in another language, or note that its translation matches again.',
  help: [
    'Writes decks/sections/…/where.es.md beside where.md, with the text to be translated; each slide is marked as not yet translated, and none is printed as if it were. Where that file is there, the slides that it lacks are added.',
    'With --seen, notes that slides say what their sources say now: those that you have translated, or held against a source that had changed. The kit translates nothing itself. `talk undo` takes either back.',
  ],
  examples: [
    ['talk translate water/lakes --to es', 'lakes.es.md, to be filled in'],
    ['talk translate water/lakes --to es --seen water-lakes-1,water-lakes-2', 'two slides are translated'],
    ['talk translate water/lakes --to es --seen all', 'all that no longer stand in the words of the source'],
    ['talk build church-30 --language es', 'the talk in Spanish'],
  ],
  options: [
    { name: 'to', value: 'TAG', help: 'The language: a BCP 47 tag such as es, kk or pt-BR.' },
    { name: 'seen', value: 'SLIDES', help: 'Ids of slides, with commas between, or all.' },
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const [section, ...more] = options.words;
    const language = options.value('to');
    if (section === undefined || more.length > 0 || language === undefined) {
      throw new TalkError('usage', 'One section and its new language are needed.', {
        hint: 'Write talk translate water/lakes --to es.',
      });
    }
    const project = editedProject(projectAround(io.folder), options, io);
    const given = options.value('seen');
    const { translateSection } = await import('../../commands/translate.ts');
    const seen = given === undefined || given === 'all' ? given : listOf(given);
    const report = await translateSection(project, section, { language, seen }, io.today);
    const { file, written, slides, untouched, diagnostics, confirmedBy } = report;
    if (options.flag('json')) io.out(JSON.stringify(report, null, 2));
    else {
      printDiagnostics(diagnostics, [project.root], io);
      if (written) io.out(file);
      else if (diagnostics.length === 0) io.err(`Nothing to do: ${file} is as it should be.`);
      if (slides.length > 0) io.err(`${given === undefined ? 'To translate' : 'Noted as seen'}: ${slides.join(', ')}`);
      if (untouched.length > 0) io.err(`Still in the words of the source: ${untouched.join(', ')}`);
      if (given !== undefined && written && confirmedBy !== undefined)
        io.err(`Confirmed by ${confirmedBy}: show the words again that were mended since.`);
    }
    return diagnostics.length > 0 ? 1 : 0;
  },
};
