import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../compile.js';
import { machine } from './machine.js';
import { median } from './median.js';
import { writeTalk } from './writeTalk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const talk = join(root, 'scripts', 'talk.js');

/**
 * Prints, for generated decks of each size, time and memory per stage, and the whole of slides.pdf as a ratio to the floor: Chromium
 * alone printing the same finished page, the two in turn `runs` times. Read the ratios, not the seconds.
 */
export async function benchFloor({ sizes, runs }) {
  const stages = fileURLToPath(await compile({ root, entry: 'scripts/bench/stages.ts', name: 'bench' }));
  const folder = mkdtempSync(join(tmpdir(), 'talk-bench-'));
  try {
    console.log(`\`npm run bench -- --sizes ${sizes.join(',')} --runs ${runs}\`: ${machine()}.\n`);
    console.log(
      '| slides | read | check | render | pages | print | Node MB | HTML build | slides.pdf | floor | ratio | no change |',
    );
    console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
    for (const size of sizes) console.log(await row({ size, runs, stages, project: join(folder, String(size)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function row({ size, runs, stages, project }) {
  writeTalk(project, size);
  const out = join(project, 'dist');
  const page = join(project, 'slides.html');
  const staged = times(3, () => JSON.parse(execFileSync('node', [stages, project, page], { encoding: 'utf8' })));
  const browser = staged[0].browser;
  const build = (...more) => wall('node', [talk, 'build', 'big', '--out', out, ...more], project);
  await build('--only', 'slides');
  const pairs = [];
  for (let run = 0; run < runs; run += 1) {
    const ours = await build('--only', 'slides', '--force');
    const floor = await wall(
      browser,
      [...floorFlags(), `--print-to-pdf=${join(project, 'floor.pdf')}`, `file://${page}`],
      project,
    );
    pairs.push({ ours, floor, ratio: ours / floor });
  }
  if (statSync(join(project, 'floor.pdf')).size < 10_000) throw new Error('the floor printed nothing');
  const html = [];
  for (let run = 0; run < runs; run += 1) html.push(await build('--only', 'deck', '--force'));
  await build('--only', 'deck');
  const idle = [];
  for (let run = 0; run < runs; run += 1) idle.push(await build('--only', 'deck'));
  const stage = (name) => `${ms(median(staged.map((one) => one[name])))}`;
  return `| ${[
    size,
    ...['read', 'check', 'render', 'pages', 'print'].map(stage),
    Math.round(median(staged.map((one) => one.megabytes))),
    ms(median(html)),
    ms(median(pairs.map((pair) => pair.ours))),
    ms(median(pairs.map((pair) => pair.floor))),
    median(pairs.map((pair) => pair.ratio)).toFixed(2),
    ms(median(idle)),
  ].join(' | ')} |`;
}

/** The same work as ours: tags and bookmarks, a quiet browser, no sandbox where there can be none. */
function floorFlags() {
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    '--headless',
    ...quiet,
    ...sandbox,
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
  ];
}

/** Wall time of a whole command in milliseconds. */
function wall(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(performance.now() - start)
        : reject(new Error(`${command} ended with ${code}: ${said.slice(-800)}`)),
    );
  });
}

function times(count, run) {
  return Array.from({ length: count }, run);
}

function ms(value) {
  return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(2)} s`;
}
