/**
 * `npm run reliability [-- --kills 100 --pairs 10 --seed 1 --kit FOLDER]`: builds over a folder with good outputs, ended by KILL, TERM
 * and INT at random moments, and two builds into one folder at once. After each the folder is judged: as it was left, and after the
 * next run. Prints a table; ends with 1 when anything was torn, mixed, left or lost after the next run. `--kit` tries another copy.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { killBuilds } from './reliability/killBuilds.js';
import { pairBuilds } from './reliability/pairBuilds.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    pairs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    kit: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});
const talk = join(resolve(values.kit), 'scripts', 'talk.js');
// Compiles the kit, so that no run is killed for that.
execFileSync('node', [talk, '--version']);

const folder = mkdtempSync(join(tmpdir(), 'talk-reliability-'));
try {
  const kills = await killBuilds({
    folder: join(folder, 'kills'),
    talk,
    kills: Number(values.kills),
    seed: Number(values.seed),
  });
  const pairs = await pairBuilds({ folder: join(folder, 'pairs'), talk, pairs: Number(values.pairs) });
  console.log('\n| what | times | of |\n|---|---|---|');
  for (const { what, times, of } of [...kills, ...pairs]) console.log(`| ${what} | ${times} | ${of} |`);
  if ([...kills, ...pairs].some(({ times, fatal }) => fatal && times > 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
