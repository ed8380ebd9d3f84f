/** Times whole starts of the command line: `node scripts/bench/start.js [rounds]`. Medians in milliseconds. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

const rounds = Number(process.argv[2] ?? 11);
const cwd = fileURLToPath(new URL('../..', import.meta.url));
const commands = [['-e', '0'], ['scripts/setup.js'], ['scripts/talk.js', '--version']];
for (const args of commands) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    execFileSync(process.execPath, args, { cwd });
    return performance.now() - start;
  });
  console.log(`${String(Math.round(median(times))).padStart(6)}  node ${args.join(' ')}`);
}
