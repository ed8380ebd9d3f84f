/**
 * `npm run reliability:input [-- --only "rows|columns" --seconds 60 --kit FOLDER --growing]`: huge files, and what check and build make of
 * them; with `--growing` what stands below every limit, once with half as many pieces. For each the exit status, what was told first,
 * seconds by the clock and of the processor, and peak memory. Linux only (`/usr/bin/time`). A table for docs/reliability.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hugeCases } from './hugeInput/cases.js';
import { growingCases } from './hugeInput/growingCases.js';
import { writeHuge } from './hugeInput/writeHuge.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    growing: { type: 'boolean', default: false },
    kit: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});
const talk = join(resolve(values.kit), 'scripts', 'talk.js');
// Compiles the kit, so that no run is measured with that.
spawnSync(process.execPath, [talk, '--version']);

const cases = values.growing
  ? Object.entries(growingCases).flatMap(([name, [count, make]]) =>
      [count / 2, count].map((pieces) => [`${pieces} ${name}`, () => make(pieces)]),
    )
  : Object.entries(hugeCases);

console.log('| input | command | exit | told | seconds | of the processor | peak MB |');
console.log('|---|---|---|---|---|---|---|');
for (const [name, make] of cases) {
  if (values.only !== undefined && !new RegExp(values.only).test(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'talk-huge-'));
  try {
    const deck = writeHuge(join(folder, 'project'), make());
    for (const command of [
      ['check', deck],
      ['build', deck, '--only', 'deck', '--out', join(folder, 'out')],
    ]) {
      const { exit, told, seconds, processor, megabytes } = run(command, folder);
      console.log(`| ${name} | ${command[0]} | ${exit} | ${told} | ${seconds} | ${processor} | ${megabytes} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one command. `told` is the first diagnostic with its place, or the first line that was said. */
function run(command, folder) {
  const measured = join(folder, 'measured');
  const { stdout, stderr } = spawnSync(
    '/usr/bin/time',
    [
      '-f',
      '%x %e %U %S %M',
      '-o',
      measured,
      'timeout',
      '--foreground',
      '-s',
      'KILL',
      values.seconds,
      process.execPath,
      talk,
      ...command,
    ],
    { cwd: join(folder, 'project'), encoding: 'utf8', maxBuffer: 1e9 },
  );
  const said = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  const [exit = '', seconds = '', user = '0', system = '0', peak = '0'] =
    readFileSync(measured, 'utf8').trim().split('\n').at(-1)?.split(' ') ?? [];
  return {
    exit,
    told: (said.find((line) => /:\d+:\d+/.test(line)) ?? said[0] ?? '').trim().slice(0, 150),
    seconds,
    processor: (Number(user) + Number(system)).toFixed(2),
    megabytes: Math.round(Number(peak) / 1024),
  };
}
