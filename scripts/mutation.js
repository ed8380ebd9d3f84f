/**
 * `npm run mutation [-- FOLDER|FILE …]`: plants faults with Stryker and counts those that the unit tests notice, folder by folder.
 * `npm run mutation:changed [-- REF]`: only in files that differ from where this branch left REF, or origin/main; from the commit
 * before, on that place itself. Ends with 0 when at least 80 of 100
 * faults are noticed (stryker.config.json) or nothing that is mutated has changed, else with 1.
 * The table goes to the screen and to reports/mutation.md, every fault to reports/mutation.json.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changedFiles } from './mutation/changedFiles.js';
import { runStryker } from './mutation/runStryker.js';
import { scoreTable } from './mutation/scoreTable.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { changed: { type: 'boolean', default: false } },
});

const wanted = values.changed ? changedFiles(root, positionals[0]) : positionals;
if (values.changed && wanted.length === 0) console.log('No file that is mutated has changed.');
else {
  const report = join(root, 'reports', 'mutation.json');
  rmSync(report, { force: true });
  process.exitCode = await runStryker(root, wanted);
  // Without a report, Stryker has said why it gave up.
  if (existsSync(report)) {
    const table = scoreTable(JSON.parse(readFileSync(report, 'utf8')));
    writeFileSync(join(root, 'reports', 'mutation.md'), table);
    console.log(`\n${table}`);
  }
}
