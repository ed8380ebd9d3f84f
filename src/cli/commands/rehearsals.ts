import type { LineChange, PlanOffer, RehearsalsReport } from '../../commands/rehearsals.ts';
import { projectAround } from '../../load/projectAround.ts';
import { TalkError } from '../../model/talkError.ts';
import { askYes } from '../askYes.ts';
import { buildRequest, slotRule } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { printDiagnostics } from '../printDiagnostics.ts';

/** `talk rehearsals`: a deck's plan beside what it took. */
export const rehearsals: Command = {
  name: 'rehearsals',
  words: '<deck>',
  summary: 'Compare a deck’s minutes with its rehearsals and given talks, and plan with what was measured.',
  help: [
    'Shows each section’s planned minutes, what it took in the last five runs, and the median of those that count. In brackets stands what does not count: a section of which slides were left out or that was clicked through, one whose text has changed since, and runs in which the page slept.',
    'Minutes are offered where two runs agree, or three are there, and the plan is more than a tenth off; your pace, where five minutes or more were spoken from notes. With --write they are written into the sections and the manifest, each line shown before, and only when you say yes.',
  ],
  examples: [
    ['talk rehearsals church-30', 'plan and runs side by side'],
    ['talk rehearsals church-30 --write', 'what was measured, into the files, if you say so'],
    ['talk rehearsals church-30 --slot 20', 'the runs of the shorter talk'],
  ],
  options: [
    slotRule,
    { name: 'write', help: 'Show what would change in the files, ask, and write it.' },
    { name: 'yes', help: 'With --write: write without asking, for scripts.' },
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    if (options.words.length !== 1)
      throw new TalkError('usage', 'Name the one deck that was rehearsed.', { hint: 'talk list shows them.' });
    if (options.flag('yes') && !options.flag('write'))
      throw new TalkError('usage', '--yes says yes to --write.', { hint: 'Write both, or neither.' });
    const project = projectAround(io.folder);
    const { lineChanges, rehearsals: compare, writeOffers } = await import('../../commands/rehearsals.ts');
    const request = buildRequest(options, io, project.root);
    const report = compare(project, request);
    const changes = lineChanges(project, report.offers);
    const wrong = report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (!options.flag('json')) {
      printDiagnostics(report.diagnostics, [project.root], io);
      tell(report, io);
    }
    let written: readonly string[] = [];
    if (options.flag('write') && changes.length > 0) {
      for (const change of changes) tellChange(change, options.flag('json') ? io.err : io.out);
      const yes = options.flag('yes') || (await (io.askYes ?? askYes)('Write this?'));
      if (yes === undefined) {
        throw new TalkError('usage', 'Nothing was written: there is nobody here to say yes.', {
          hint: 'Add --yes where you have read it before.',
        });
      }
      if (yes) written = await writeOffers({ root: project.root, out: request.out }, report.offers, request.today);
      else io.err('Nothing was written.');
    } else if (options.flag('write')) io.err('There is nothing to write.');
    if (options.flag('json')) io.out(JSON.stringify({ ...asJson(report), changes, written }, null, 2));
    else {
      for (const path of written) io.out(path);
      if (written.length > 0)
        io.err('Other decks may tell these sections, too: talk check says whether all still fit.');
    }
    return wrong;
  },
};

/** How many runs stand side by side: those that are looked at. */
function tell({ deck, sections, runs, pace, plannedPace, offers }: RehearsalsReport, io: Io): void {
  if (runs.length === 0) {
    io.err(`No run of ${deck} is logged. The speaker’s page keeps them: X at its end, then “Keep as rehearsal”.`);
    return;
  }
  const [first] = sections;
  const shown = runs.slice(-(first?.runs.length ?? 0));
  const head = ['', 'plan', ...shown.map(({ day, kind }) => `${day.slice(5)}${kind === 'given' ? '*' : ''}`), 'median'];
  const rows = sections.map(({ section, form, minutes, runs: measured, median }) => [
    form === 'full' ? section : `${section} (${form})`,
    figure(minutes),
    ...measured.map(cell),
    median === undefined ? '–' : figure(median),
  ]);
  const all = [
    'in all',
    figure(sections.reduce((sum, { minutes }) => sum + minutes, 0)),
    ...shown.map(({ tookSeconds, questionSeconds }) => figure((tookSeconds - questionSeconds) / 60)),
    '',
  ];
  const table = [head, ...rows, all];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    io.out(
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
  if (runs.some(({ kind }) => kind === 'given')) io.out('* given');
  if (pace !== undefined) io.out(`Your pace: ${pace} words a minute; the plan has ${plannedPace}.`);
  for (const offer of offers) io.err(offerLine(offer));
  if (offers.length > 0) io.err(`talk rehearsals ${deck} --write plans with what was measured.`);
}

function offerLine({ what, of, planned, measured, edit, file }: PlanOffer): string {
  const unit = what === 'minutes' ? 'min' : 'words a minute';
  const self = edit === undefined ? ` Change it yourself in ${file}: it is written in a way of its own.` : '';
  return `${of}: ${measured} ${unit} instead of ${figure(planned)}.${self}`;
}

type MeasuredRun = RehearsalsReport['sections'][number]['runs'][number];

function cell({ minutes, passedOver }: MeasuredRun): string {
  if (minutes === undefined) return '–';
  return passedOver === undefined ? figure(minutes) : `(${figure(minutes)})`;
}

function tellChange({ file, line, before, after }: LineChange, say: (text: string) => void): void {
  say(`${file}:${line}`);
  if (before !== undefined) say(`- ${before}`);
  say(`+ ${after}`);
}

function asJson({ runs, offers, ...report }: RehearsalsReport) {
  return {
    ...report,
    runs: runs.map(({ at, day, kind, tookSeconds, unseenSeconds }) => ({
      file: at.file,
      day,
      kind,
      tookSeconds,
      unseenSeconds,
    })),
    offers: offers.map(({ edit, ...offer }) => ({ ...offer, canWrite: edit !== undefined })),
  };
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
