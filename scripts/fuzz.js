import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Tries the kit with hostile input (tests/fuzz): `npm run fuzz -- --cases 10000 --seed 7`. The cases are shared out among the machine's
 * cores, each with a seed of its own. What fails is made as small as it goes and kept in tests/fixtures/fuzz, where every later run of the
 * tests tries it; the case that a run hangs at is the last file in the folder that it names.
 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const cores = Math.max(1, availableParallelism());
// Each case is written out several times: in memory where the system has a folder for that.
const memory = '/dev/shm';
const folder = existsSync(memory) ? memory : tmpdir();
const keep = mkdtempSync(join(folder, 'talk-fuzz-'));
console.log(
  `${values.cases} cases from seed ${values.seed}, ${cores} at a time; each case before it is tried: ${keep}`,
);

/** @param {number} core */
function run(core) {
  const env = {
    ...process.env,
    FUZZ_CASES: String(Math.ceil(Number(values.cases) / cores)),
    FUZZ_SEED: String(Number(values.seed) * cores + core),
    FUZZ_KEEP: keep,
    TMPDIR: folder,
  };
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'integration',
    '--testTimeout',
    '0',
    'tests/fuzz',
  ];
  const child = spawn(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), ...args], {
    env,
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const codes = await Promise.all(Array.from({ length: cores }, (_, core) => run(core)));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
