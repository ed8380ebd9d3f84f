import { resolve } from 'node:path';
import { outputKinds } from '../../commands/outputKinds.ts';
import type { PackOutcome } from '../../commands/pack.ts';
import { openProject } from '../../load/openProject.ts';
import { runErrorCodes } from '../../model/diagnosticCodes.ts';
import { fileSize } from '../../model/fileSize.ts';
import { TalkError } from '../../model/talkError.ts';
import { isUnchanged, type PackChanges } from '../../pack/packChanges.ts';
import { buildRequest, buildRules, readHandouts } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { displayPath } from '../displayPath.ts';
import { fitLine } from '../fitLine.ts';
import { formatError } from '../formatError.ts';
import type { Io } from '../io.ts';
import { printDiagnostics, sourceRoots } from '../printDiagnostics.ts';
import { progressReporter, quietReporter } from '../progress.ts';
import type { ReadOptions } from '../readOptions.ts';
import { unknownWord } from '../unknownWord.ts';

const kept = ['paper', 'ink', 'language', 'date', 'strict', 'slot', 'browser', 'timeout', 'json'];

/** `talk pack`: what goes on the stick for a host. */
export const pack: Command = {
  name: 'pack',
  words: 'deck | file.md',
  summary: 'Make what goes on the stick: for the desk, the room and the speaker, read back before it says done.',
  help: [
    'Builds a deck and lays its files out in folders for those who need them: slides as a PDF and as pictures for the desk, with an operator’s page; the deck; handouts to copy; speaker view and notes for you alone. READ ME says to the host what to open and what to copy how often.',
    'Pictures keep their names: a slide that comes in later renames no other, and CHANGES.txt says what is other than in the last pack for the same host. The project remembers packs in decks/packs.',
    'All is read back before it takes its place: checksums are compared, PDFs counted, the deck opened without a network. What goes wrong leaves the old pack as it was.',
  ],
  examples: [
    ['talk pack church-30 --for "First Lutheran" --date 2027-03-14 --to first-lutheran.zip', 'a zip to send'],
    ['talk pack church-30 --to /media/stick/church', 'a folder on a stick'],
    ['talk pack church-30 --public --to church-30.zip', 'nothing of the notes in it, for a website'],
    ['talk pack church-30 --copies 40 --handouts summary,wallet --to pack', 'two handouts, for forty listeners'],
  ],
  options: [
    {
      name: 'to',
      value: 'FOLDER|FILE.zip',
      help: 'Where it goes; a pack that stands there is replaced, nothing else ever is.',
    },
    { name: 'for', value: 'HOST', help: 'Who it is for: names keep from one pack for that host to the next.' },
    { name: 'public', help: 'Leave out all that is private, and the last words of notes on the operator’s page.' },
    { name: 'copies', value: 'NUMBER', help: 'How many listeners are expected, instead of the manifest’s `copies`.' },
    {
      name: 'handouts',
      value: 'LIST',
      help: 'Handouts instead of the manifest’s, such as summary,wallet; all takes every one.',
    },
    {
      name: 'with',
      value: 'LIST',
      help: 'Files that are made on request alone, beside the manifest’s `exports`, such as classroom.',
    },
    ...buildRules.filter(({ name }) => kept.includes(name)),
  ],
  async run(options, io) {
    const { root } = openProject(io.folder);
    const to = options.value('to');
    if (to === undefined)
      throw new TalkError('usage', 'A pack needs a place.', { hint: 'Write --to stick, or --to stick.zip.' });
    const request = {
      ...buildRequest(options, io, root),
      handouts: readHandouts(options.value('handouts')),
      to: resolve(io.folder, to),
      host: options.value('for'),
      isPublic: options.flag('public'),
      copies: readCopies(options.value('copies')),
      besides: readKinds(options),
    };
    const { pack: makePack } = await import('../../commands/pack.ts');
    const json = options.flag('json');
    const outcome = await makePack(request, json ? quietReporter(io) : progressReporter(io));
    if (json) io.out(JSON.stringify(asJson(outcome), null, 2));
    else tell(outcome, sourceRoots(options.words, root, io), io);
    if (outcome.error !== undefined) return runErrorCodes[outcome.error.code].exit;
    return outcome.status === 'packed' ? 0 : 1;
  },
};

function readCopies(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const copies = Number(value);
  if (Number.isInteger(copies) && copies > 0 && copies <= 100_000) return copies;
  throw new TalkError('usage', `\`${value}\` is no number of listeners.`, { hint: 'Write --copies 40.' });
}

function readKinds(options: ReadOptions): readonly string[] {
  const kinds = (options.value('with') ?? '').split(',').map((kind) => kind.trim());
  return kinds.filter((kind) => {
    if (kind !== '' && !outputKinds.includes(kind)) throw unknownWord('kind of output', kind, outputKinds);
    return kind !== '';
  });
}

function tell(
  { name, to, status, files, diagnostics, changes, fit, error }: PackOutcome,
  roots: readonly string[],
  io: Io,
): void {
  printDiagnostics(diagnostics, roots, io);
  if (error !== undefined) io.err(formatError(error, io));
  if (status !== 'packed') {
    io.err(`${name}: not packed. What stood there before is untouched.`);
    return;
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  io.out(`${name}  ${displayPath(to, io.folder)}  ${files.length} files, ${fileSize(bytes)}`);
  if (fit !== undefined) io.out(`  ${fitLine(fit)}`);
  io.out(`  ${sinceLast(changes)}`);
  io.out('  Read back: checksums, pages of PDFs, and the deck opened without a network.');
}

/** What changed, in a line. */
function sinceLast(changes: PackChanges | undefined): string {
  if (changes === undefined) return 'The first pack: all is new.';
  if (isUnchanged(changes)) return 'Nothing changed since the last pack.';
  const { added, changed, moved, removed } = changes;
  const counts = [
    [added, 'new'],
    [changed, 'changed'],
    [moved, 'moved'],
    [removed, 'gone'],
  ] as const;
  const slides = counts.filter(([list]) => list.length > 0).map(([list, what]) => `${list.length} ${what}`);
  return `Since the last pack: ${slides.length === 0 ? 'the same slides' : `slides: ${slides.join(', ')}`}. CHANGES.txt says more.`;
}

function asJson({ error, ...outcome }: PackOutcome) {
  return {
    ...outcome,
    ...(error === undefined ? {} : { error: { code: error.code, message: error.message, hint: error.hint } }),
  };
}
