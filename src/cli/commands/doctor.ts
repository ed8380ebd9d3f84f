import { resolve } from 'node:path';
import colors from 'picocolors';
import { openProject } from '../../load/openProject.ts';
import type { ExitStatus } from '../../model/diagnosticCodes.ts';
import type { DoctorLine } from '../../model/doctorLine.ts';
import { buildRequest } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';

/** `talk doctor`: what the kit needs of this machine. */
export const doctor: Command = {
  name: 'doctor',
  words: '',
  summary: 'See whether this machine has all the kit needs.',
  help: [
    'Looks at Node, packages, fonts and the browser, prints a page, and tries the output and temporary folders. Each line says what was found; a problem says how to mend it.',
    'With --pdf it looks at a PDF instead, whoever wrote it: whether its tags are what PDF/UA asks for, whether every heading has a bookmark and every link a name, whether tags hold nothing but spaces, or text that lies off its page; then its tags as a reader of screens meets them.',
    'Ends with 0 when all is well, else with 3; with 1 when something is wrong with the PDF.',
  ],
  examples: [
    ['talk doctor', 'this machine'],
    ['talk doctor --pdf dist/church-30/slides.pdf', 'how a PDF is read aloud'],
    ['talk doctor --browser /usr/bin/chromium', 'with another browser'],
  ],
  options: [
    { name: 'pdf', value: 'FILE', help: 'Look at this PDF, and at nothing else.' },
    { name: 'browser', value: 'PATH', help: 'The browser to try.' },
    { name: 'out', short: 'o', value: 'FOLDER', help: 'The output folder to try; dist beside decks/ when not given.' },
    { name: 'timeout', value: 'SECONDS', help: 'Longest time for the page; 30 when not given.' },
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const pdf = options.value('pdf');
    if (pdf !== undefined) return inspectPdfFile(resolve(io.folder, pdf), options.flag('json'), io);
    const { doctor: examine } = await import('../../commands/doctor.ts');
    const lines = await examine(buildRequest(options, io, openProject(io.folder).root));
    const ok = lines.every((line) => line.ok);
    if (options.flag('json')) io.out(JSON.stringify({ ok, lines }, null, 2));
    else for (const line of lines) io.out(formatLine(line, io.terminal));
    return ok ? 0 : 3;
  },
};

/** Tells what is wrong with a PDF, then its tags. @throws TalkError `usage` for what is no PDF. */
async function inspectPdfFile(path: string, json: boolean, io: Io): Promise<ExitStatus> {
  const { inspectPdfFile: inspect } = await import('../../commands/inspectPdfFile.ts');
  const { pages, faults, quality, tree } = await inspect(path);
  const ok = faults.length === 0 && quality.length === 0;
  if (json) {
    io.out(JSON.stringify({ ok, pages, faults, quality, tree }, null, 2));
    return ok ? 0 : 1;
  }
  const told = faults.map(({ condition, what }) => `${what} (Matterhorn ${condition})`);
  const seen = quality.map(
    ({ kind, page, what }) => `${kind}: ${what}${page === undefined ? '' : `, on page ${page}`}`,
  );
  const lines: readonly DoctorLine[] = [
    ...(faults.length === 0
      ? [{ name: 'PDF/UA', ok: true, found: `${pages} pages, and all that can be checked here is met` }]
      : []),
    ...told.map((found) => ({ name: 'PDF/UA', ok: false, found })),
    ...(quality.length === 0 ? [{ name: 'quality', ok: true, found: 'headings, links, texts and tags' }] : []),
    ...seen.map((found) => ({ name: 'quality', ok: false, found })),
  ];
  for (const line of lines) io.out(formatLine(line, io.terminal));
  io.out(`\n${tree.join('\n')}`);
  return ok ? 0 : 1;
}

function formatLine({ name, ok, found, mend }: DoctorLine, terminal: boolean): string {
  const paint = colors.createColors(terminal);
  const state = ok ? paint.green('ok     ') : paint.red('problem');
  return `${state}  ${name.padEnd(9)}  ${found}.${mend === undefined ? '' : `\n${' '.repeat(20)}${paint.cyan('mend:')} ${mend}`}`;
}
