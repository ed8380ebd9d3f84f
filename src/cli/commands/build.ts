import { join } from 'node:path';
import { build as buildDecks } from '../../commands/build.ts';
import { openProject } from '../../load/openProject.ts';
import type { BuildReport, DeckOutcome } from '../../model/buildReport.ts';
import type { BuildRequest } from '../../model/buildRequest.ts';
import { type ExitStatus, runErrorCodes } from '../../model/diagnosticCodes.ts';
import { fileSize } from '../../model/fileSize.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest, buildRules } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { displayPath } from '../displayPath.ts';
import { fitLine } from '../fitLine.ts';
import { formatError } from '../formatError.ts';
import type { Io } from '../io.ts';
import { printDiagnostics, sourceRoots } from '../printDiagnostics.ts';
import { progressReporter, quietReporter } from '../progress.ts';
import { untilInterrupted } from '../untilInterrupted.ts';

/** `talk build`: decks and their paper into the output folder. */
export const build: Command = {
  name: 'build',
  words: '[deck… | file.md]',
  summary: 'Build decks and everything printed from them.',
  help: [
    'Without a name, builds every deck of decks/. With a Markdown file, builds a deck written for reveal.js or reveal-md as it is.',
    'A deck gets deck.html to share, slides.pdf, a handout-<layout>.pdf for each layout of its manifest, and for the speaker alone private/speaker.html and private/notes.pdf. What has not changed is not built again.',
    'A deck with mistakes is not written at all: its old files stay as they were.',
  ],
  examples: [
    ['talk build', 'every deck'],
    ['talk build church-30 --paper a4', 'one deck, handouts on A4'],
    ['talk build church-30 --only slides,handouts=summary', 'two PDFs, nothing else'],
    ['talk build church-30 --date 2027-03-14', 'for that day; refused when a number or a fact is too old on it'],
    [
      'talk build church-30 --slot 20',
      'the same talk in twenty minutes, into dist/church-30-20; says what it leaves out',
    ],
    ['talk build church-30 --only slides --watch', 'slides.pdf again whenever you save'],
    ['talk build ~/old-talk/slides.md --out /media/usb', 'somebody’s reveal.js deck, onto a stick'],
  ],
  options: [...buildRules, { name: 'watch', short: 'w', help: 'Build again whenever you save; Ctrl+C ends it.' }],
  async run(options, io) {
    const { root } = openProject(io.folder);
    const request = buildRequest(options, io, root);
    const json = options.flag('json');
    if (options.flag('watch'))
      return watch(request, json, (report) => tell(report, sourceRoots(options.words, root, io), io), io);
    const report = await buildDecks(request, json ? quietReporter(io) : progressReporter(io));
    if (json) io.out(JSON.stringify(asJson(report), null, 2));
    else tell(report, sourceRoots(options.words, root, io), io);
    return exitOf(report.decks);
  },
};

/** Builds at once and after each change, until it is interrupted. */
async function watch(
  request: BuildRequest,
  json: boolean,
  hear: (report: BuildReport) => void,
  io: Io,
): Promise<ExitStatus> {
  if (json) throw new TalkError('usage', 'With --watch there is no one result to print as JSON.');
  const { watchBuild } = await import('../../commands/watchBuild.ts');
  let over = false;
  const unlessOver =
    <Args extends readonly unknown[]>(say: (...args: Args) => void) =>
    (...args: Args): void => {
      if (!over) say(...args);
    };
  const interrupted = untilInterrupted().then(() => {
    over = true;
  });
  const running = watchBuild(request, progressReporter({ ...io, err: unlessOver(io.err) }), {
    built: unlessOver(hear),
    failed: unlessOver((error) => io.err(formatError(error, io))),
    waits: unlessOver(() => io.err('Waiting for changes. Ctrl+C ends it.')),
  });
  await Promise.race([interrupted, running.then(({ broken }) => broken)]);
  // A build that is under way has lost its browser by now, and is not waited for.
  running.then(
    ({ close }) => close(),
    () => undefined,
  );
  return 0;
}

function tell(report: BuildReport, roots: readonly string[], io: Io): void {
  const shown = (file: string): string => displayPath(join(report.out, file), io.folder);
  printDiagnostics(
    report.decks.flatMap((deck) => deck.diagnostics),
    roots,
    io,
  );
  for (const deck of report.decks) {
    if (deck.error !== undefined) io.err(formatError(deck.error, io));
    if (deck.status === 'refused')
      io.err(`${deck.name}: not built, ${count(deck, 'error')}. What was built before is untouched.`);
    if (deck.status === 'failed') io.err(`${deck.name}: not built. What was built before is untouched.`);
  }
  for (const { foreign } of report.decks) {
    if (foreign === undefined) continue;
    const file = displayPath(foreign.file, io.folder);
    io.err(`${file} is written for ${foreign.tool}. To make a deck of this project of it: talk import ${quoted(file)}`);
  }
  const done = report.decks.filter((deck) => deck.status === 'built' || deck.status === 'current');
  for (const deck of done) {
    const state = deck.status === 'current' ? 'up to date' : `${deck.files.length} files`;
    io.out(`${deck.name}  ${state}${deck.diagnostics.length > 0 ? `, ${count(deck, 'warning')}` : ''}`);
    if (deck.fit !== undefined) io.out(`  ${fitLine(deck.fit)}`);
    for (const file of deck.files)
      io.out(
        `  ${shown(file.path)}${file.pages === undefined ? '' : `  ${file.pages} ${file.pages === 1 ? 'page' : 'pages'}`}${file.kind === 'media' ? `  ${fileSize(file.bytes)}` : ''}${file.note === undefined ? '' : `  ${file.note}`}`,
      );
  }
  if (done.length > 0) io.err(`Open ${shown('index.html')} in a browser.`);
}

/** A path as a command line takes it. */
function quoted(path: string): string {
  return /[^\w./\\:@-]/.test(path) ? `"${path}"` : path;
}

function count(deck: DeckOutcome, severity: 'error' | 'warning'): string {
  const number = deck.diagnostics.filter((one) => one.severity === severity).length;
  return `${number} ${severity}${number === 1 ? '' : 's'}`;
}

/** The worst outcome decides: the environment's fault before the author's. */
function exitOf(decks: readonly DeckOutcome[]): ExitStatus {
  const statuses = decks.map((deck): ExitStatus => {
    if (deck.error !== undefined) return runErrorCodes[deck.error.code].exit;
    return deck.status === 'refused' ? 1 : 0;
  });
  return Math.max(0, ...statuses) as ExitStatus;
}

function asJson(report: BuildReport) {
  return {
    out: report.out,
    decks: report.decks.map(({ error, ...deck }) => ({
      ...deck,
      ...(error === undefined
        ? {}
        : { error: { code: error.code, message: error.message, hint: error.hint, at: error.at } }),
    })),
  };
}
