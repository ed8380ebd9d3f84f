import colors from 'picocolors';
import { openProject } from '../../load/openProject.ts';
import type { DoctorLine } from '../../model/doctorLine.ts';
import { buildRequest } from '../buildOptions.ts';
import type { Command } from '../command.ts';

/** `talk doctor`: what the kit needs of this machine. */
export const doctor: Command = {
  name: 'doctor',
  words: '',
  summary: 'See whether this machine has all the kit needs.',
  help: [
    'Looks at Node, packages, fonts and the browser, prints a page, and tries the output and temporary folders. Each line says what was found; a problem says how to mend it.',
    'Ends with 0 when all is well, else with 3.',
  ],
  examples: [
    ['talk doctor', 'this machine'],
    ['talk doctor --browser /usr/bin/chromium', 'with another browser'],
  ],
  options: [
    { name: 'browser', value: 'PATH', help: 'The browser to try.' },
    { name: 'out', short: 'o', value: 'FOLDER', help: 'The output folder to try; dist beside decks/ when not given.' },
    { name: 'timeout', value: 'SECONDS', help: 'Longest time for the page; 30 when not given.' },
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const { doctor: examine } = await import('../../commands/doctor.ts');
    const lines = await examine(buildRequest(options, io, openProject(io.folder).root));
    const ok = lines.every((line) => line.ok);
    if (options.flag('json')) io.out(JSON.stringify({ ok, lines }, null, 2));
    else for (const line of lines) io.out(formatLine(line, io.terminal));
    return ok ? 0 : 3;
  },
};

function formatLine({ name, ok, found, mend }: DoctorLine, terminal: boolean): string {
  const paint = colors.createColors(terminal);
  const state = ok ? paint.green('ok     ') : paint.red('problem');
  return `${state}  ${name.padEnd(9)}  ${found}.${mend === undefined ? '' : `\n${' '.repeat(20)}${paint.cyan('mend:')} ${mend}`}`;
}
