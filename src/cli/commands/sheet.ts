import { join } from 'node:path';
import { openProject } from '../../load/openProject.ts';
import type { DeckManifest } from '../../model/manifest.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest, buildRules } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { displayPath } from '../displayPath.ts';
import { fitLine } from '../fitLine.ts';
import { printDiagnostics, sourceRoots } from '../printDiagnostics.ts';
import type { ReadOptions } from '../readOptions.ts';
import { separatorRules } from '../separatorOptions.ts';
import { unknownWord } from '../unknownWord.ts';

/** `talk sheet`: one picture of all slides, the way a speaker reviews a talk at a glance. */
export const sheet: Command = {
  name: 'sheet',
  words: '[deck… | file.md]',
  summary: 'Make one picture of all slides, and look at each from the last row.',
  help: [
    'Writes contact-sheet.png: every slide with its number, its section and its minutes.',
    'Also looks at every slide in the browser, for text that is too small or too faint, that lies on other text, or that runs over the edge.',
  ],
  examples: [
    ['talk sheet church-30', 'dist/church-30/contact-sheet.png'],
    ['talk sheet church-30 --format 4:3 --ground dark', 'how it would look on an old projector in a dim hall'],
    ['talk sheet --theme plain', 'every deck in another theme'],
  ],
  options: [
    { name: 'format', value: '16:9|4:3', help: 'Shape of the slides, instead of the manifest’s.' },
    { name: 'ground', value: 'light|dark', help: 'Ground of the slides, instead of the manifest’s.' },
    { name: 'theme', value: 'NAME', help: 'Theme, instead of the manifest’s.' },
    { name: 'each', help: 'Also write a picture of each slide, into the folder slides.' },
    { name: 'columns', value: 'NUMBER', help: 'Slides beside each other; 6 when not given.' },
    ...separatorRules,
    ...buildRules.filter(({ name }) => ['date', 'strict', 'slot', 'out', 'browser', 'timeout', 'json'].includes(name)),
  ],
  async run(options, io) {
    const { root } = openProject(io.folder);
    const request = {
      ...buildRequest(options, io, root),
      columns: readColumns(options),
      look: readAppearance(options),
      each: options.flag('each'),
    };
    const { contactSheets } = await import('../../commands/contactSheet.ts');
    const outcomes = await contactSheets(request, io.err);
    const all = outcomes.flatMap((outcome) => outcome.diagnostics);
    if (options.flag('json')) io.out(JSON.stringify({ out: request.out, decks: outcomes }, null, 2));
    else {
      printDiagnostics(all, sourceRoots(options.words, root, io), io);
      for (const { name, path, slides, fit } of outcomes) {
        if (path === undefined) io.err(`${name}: no picture, the deck has errors.`);
        else {
          io.out(`${name}  ${slides} slides  ${displayPath(join(request.out, path), io.folder)}`);
          if (fit !== undefined) io.out(`  ${fitLine(fit)}`);
        }
      }
    }
    return all.some((one) => one.severity === 'error') ? 1 : 0;
  },
};

function readColumns(options: ReadOptions): number {
  const value = options.value('columns') ?? '6';
  const columns = Number(value);
  if (Number.isInteger(columns) && columns >= 1 && columns <= 12) return columns;
  throw new TalkError('usage', `\`${value}\` is no number of columns.`, { hint: 'Write --columns 6; 1 to 12.' });
}

type Look = Partial<Pick<DeckManifest, 'format' | 'ground' | 'theme'>>;

function readAppearance(options: ReadOptions): Look {
  const [format, ground, theme] = [options.value('format'), options.value('ground'), options.value('theme')];
  return {
    ...(format === undefined ? {} : { format: oneOf(format, ['16:9', '4:3'], 'format') }),
    ...(ground === undefined ? {} : { ground: oneOf<'light' | 'dark'>(ground, ['light', 'dark'], 'ground') }),
    ...(theme === undefined ? {} : { theme }),
  };
}

function oneOf<T extends string>(value: string, known: readonly T[], what: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw unknownWord(what, value, known);
  return found;
}
