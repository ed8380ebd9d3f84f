/**
 * `node scripts/bench/paper.js [rounds]`: what paper costs.
 * 1. All handouts of a deck of 40 slides beside its slides.pdf: wall time of the whole command, the two in turn, medians.
 * 2. Node's memory while the `notes` handout of 300 slides is rendered and printed: how far it grows over what it was before.
 * 3. What completing and checking the tags costs beside the print, for slides.pdf of 100 slides.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../compile.js';
import { median } from './median.js';
import { writeTalk } from './writeTalk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const talk = join(root, 'scripts', 'talk.js');
const rounds = Number(process.argv[2] ?? 5);
const layouts =
  'summary,two-up,three-up,six-up,notes,article,guided,guided-key,worksheet,worksheet-key,vocabulary,large-print,wallet,booklet';

const stage = fileURLToPath(await compile({ root, entry: 'scripts/bench/paperStage.ts', name: 'bench-paper' }));
const folder = mkdtempSync(join(tmpdir(), 'talk-paper-'));
try {
  const forty = join(folder, '40');
  writeTalk(forty, 40);
  const build = (only) => {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      'node',
      [talk, 'build', 'big', '--force', '--out', join(forty, 'out'), '--only', only],
      { cwd: forty },
    );
    if (status !== 0) throw new Error(String(stderr));
    return performance.now() - start;
  };
  build('slides');
  const times = Array.from({ length: rounds }, () => ({
    slides: build('slides'),
    handouts: build(`handouts=${layouts}`),
  }));
  const of = (name) => median(times.map((one) => one[name]));
  console.log(
    `40 slides: slides.pdf ${ms(of('slides'))} ms, all 14 handouts ${ms(of('handouts'))} ms, ratio ${median(times.map(({ slides, handouts }) => handouts / slides)).toFixed(2)}`,
  );

  const big = join(folder, '300');
  writeTalk(big, 300);
  const measured = Array.from({ length: rounds }, () =>
    JSON.parse(execFileSync('node', ['--expose-gc', stage, big, 'notes'], { encoding: 'utf8' })),
  );
  const megabytes = (name) => median(measured.map((one) => one[name])).toFixed(1);
  console.log(
    `300 slides in notes: ${measured[0].pages} pages, ${megabytes('megabytes')} MB; Node holds ${megabytes('kept')} MB more, and had at most ${megabytes('rss')} MB more resident`,
  );

  const hundred = join(folder, '100');
  writeTalk(hundred, 100);
  const tagged = Array.from({ length: rounds }, () =>
    JSON.parse(execFileSync('node', ['--expose-gc', stage, hundred, 'slides'], { encoding: 'utf8' })),
  );
  const each = (name) => ms(median(tagged.map((one) => one[name])));
  console.log(`100 slides in slides.pdf: load and print ${each('print')} ms, tags ${each('tags')} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ms(value) {
  return Math.round(value);
}
