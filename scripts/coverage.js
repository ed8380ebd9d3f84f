/**
 * `npm run test:coverage [-- PATH …]`: runs the tests, or those below the paths, and tells which lines of src/ have run: in Node, as Vitest
 * counts them, and in the pages of the test browser, as the browser does. Commands that tests start as programs of their own are not
 * counted. Prints a table by folders, keeps all of it in coverage/coverage.json, and ends with 1 when a test fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import istanbul from 'istanbul-lib-coverage';
import { clientCoverage } from './coverage/clientCoverage.js';
import { coverageTable } from './coverage/coverageTable.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'talk-coverage-'));
try {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--config', 'tests/vitest.config.ts', '--coverage', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, [vitest, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CLIENT_COVERAGE: folder },
  });
  process.exitCode = status ?? 1;
  const map = istanbul.createCoverageMap(JSON.parse(readFileSync(join(root, 'coverage/coverage-final.json'), 'utf8')));
  const { covered, unknown } = await clientCoverage(root, folder);
  map.merge(covered);
  writeFileSync(join(root, 'coverage/coverage.json'), JSON.stringify(map));
  console.log(`\n${coverageTable(root, map)}\nScripts of pages that are none of the kit’s: ${unknown}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
