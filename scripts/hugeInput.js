/**
 * `npm run reliability:input [-- --only "rows|columns" --seconds 60 --kit FOLDER]`: huge files, and what check and build make of them. For
 * each the exit status, what was told first, seconds and peak memory. Linux only (`/usr/bin/time`). A table for docs/reliability.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hugeCases } from './hugeInput/cases.js';
import { writeHuge } from './hugeInput/writeHuge.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    kit: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});
const talk = join(resolve(values.kit), 'scripts', 'talk.js');
// Compiles the kit, so that no run is measured with that.
spawnSync(process.execPath, [talk, '--version']);

console.log('| input | command | exit | told | seconds | peak MB |');
console.log('|---|---|---|---|---|---|');
for (const [name, make] of Object.entries(hugeCases)) {
  if (values.only !== undefined && !new RegExp(values.only).test(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'talk-huge-'));
  try {
    const deck = writeHuge(join(folder, 'project'), make());
    for (const command of [
      ['check', deck],
      ['build', deck, '--only', 'deck', '--out', join(folder, 'out')],
    ]) {
      const { exit, told, seconds, megabytes } = run(command, folder);
      console.log(`| ${name} | ${command[0]} | ${exit} | ${told} | ${seconds} | ${megabytes} |`);
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
      '%x %e %M',
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
  const [exit = '', seconds = '', peak = '0'] =
    readFileSync(measured, 'utf8').trim().split('\n').at(-1)?.split(' ') ?? [];
  return {
    exit,
    told: (said.find((line) => /:\d+:\d+/.test(line)) ?? said[0] ?? '').trim().slice(0, 150),
    lines: said.length,
    seconds,
    megabytes: Math.round(Number(peak) / 1024),
  };
}
