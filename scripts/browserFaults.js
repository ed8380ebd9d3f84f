/**
 * `npm run reliability:browser [-- --runs 40 --only "Ctrl-C" --beside 2 --timeout 15]`: builds that meet a fault, and what comes of them. Linux
 * only. Each fault is met `runs` times at random moments, `beside` builds at once; the table is for docs/reliability.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeTalk } from './bench/writeTalk.js';
import { faults } from './browserFaults/faults.js';
import { runFault } from './browserFaults/runFault.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '40' },
    only: { type: 'string', multiple: true },
    beside: { type: 'string', default: '2' },
    timeout: { type: 'string', default: '15' },
    /** Seconds after which a build is said to hang. */
    patience: { type: 'string', default: '75' },
    said: { type: 'boolean', default: false },
  },
});
const chosen = Object.entries(faults).filter(([name]) => values.only === undefined || values.only.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'browser-faults-'));
try {
  console.log(
    '| fault | runs | what came of them | longest, s | longest after the fault, s | processes left | files left |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, fault] of chosen) console.log(row(name, await runs(fault)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function runs(fault) {
  const project = join(folder, `talk-${fault.slides}`);
  writeTalk(project, fault.slides);
  const results = [];
  let left = Number(values.runs);
  const worker = async (_, number) => {
    while (left > 0) {
      left -= 1;
      results.push(
        await runFault(fault, {
          talk: join(root, 'scripts', 'talk.js'),
          project,
          folder: join(folder, `run-${number}`),
          timeout: Number(values.timeout),
          patience: Number(values.patience),
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: Number(values.beside) }, worker));
  return results;
}

function row(name, results) {
  if (values.said)
    for (const { outcome, said, files } of results) console.error(`${name}: ${outcome}\n${said}\n${files.join(' ')}`);
  const outcomes = [...new Set(results.map(({ outcome }) => outcome))].sort();
  const times = (wanted) => results.filter(({ outcome }) => outcome === wanted).length;
  const told = outcomes.map((outcome) => `${times(outcome)} ${outcome}`).join(', ');
  const most = (key) => Math.max(...results.map((one) => one[key])).toFixed(1);
  const processes = results.filter((one) => one.processes > 0).length;
  const files = results.filter((one) => one.files.length > 0).length;
  return `| ${name} | ${results.length} | ${told} | ${most('seconds')} | ${most('afterHit')} | ${processes} | ${files} |`;
}
