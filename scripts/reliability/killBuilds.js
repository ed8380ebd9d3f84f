import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aim, moments } from './aim.js';
import { hashes, leftIn, mixedDecks, privateElsewhere, recordFaults, strayOutputs } from './judgeOutputs.js';
import { random } from './random.js';
import { runTalk } from './runTalk.js';
import { deckFiles, writeProject } from './writeProject.js';

const names = ['alpha', 'beta'];
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'];

/**
 * Kills builds over good outputs. A third of the kills fall anywhere in the run, a third soon after anything appears in the output
 * folder, a third right after a file of a deck changes: moments that chance alone would hardly ever meet.
 * @param {{ folder: string, talk: string, kills: number, seed: number }} wishes
 */
export async function killBuilds({ folder, talk, kills, seed }) {
  const next = random(seed);
  const project = join(folder, 'project');
  const temp = join(folder, 'temp');
  mkdirSync(temp, { recursive: true });
  const run = (out, more = {}) => runTalk({ talk, project, temp, args: ['build', '--out', out], ...more });
  const references = new Map();
  let wholeMs = 0;
  for (const version of ['first', 'second']) {
    writeProject(project, names, version);
    const started = performance.now();
    const { status, said } = await run(join(folder, version));
    if (status !== 0) throw new Error(`the first build failed: ${said}`);
    wholeMs = performance.now() - started;
    references.set(version, hashes(join(folder, version)));
  }
  const versions = [...references.values()];
  const out = join(folder, 'second');
  const seen = {
    ended: 0,
    torn: 0,
    tornByKill: 0,
    left: 0,
    temp: 0,
    private: 0,
    failed: 0,
    old: 0,
    stray: 0,
    tempAfter: 0,
    record: 0,
    privateAfter: 0,
  };
  let [slowest, interrupts] = [0, 0];
  for (let kill = 0; kill < kills; kill += 1) {
    const version = kill % 2 === 0 ? 'first' : 'second';
    const signal = signals[kill % signals.length];
    writeProject(project, names, version);
    const moment = moments[Math.floor(kill / signals.length) % moments.length];
    let shot = { sentAt: undefined };
    const ended = await run(out, {
      onStart: (child) => {
        shot = aim(child, { signal, moment, out, wholeMs, next });
      },
    });
    const isKill = signal === 'SIGKILL';
    if (ended.signal === signal) seen.ended += 1;
    if (!isKill) interrupts += 1;
    if (!isKill && ended.signal === signal) slowest = Math.max(slowest, performance.now() - shot.sentAt);
    const after = hashes(out);
    if (mixedDecks(after, names, versions).length > 0) seen[isKill ? 'tornByKill' : 'torn'] += 1;
    if (!isKill && strayOutputs(after, names).length > 0) seen.left += 1;
    if (!isKill && leftIn(temp).length > 0) seen.temp += 1;
    if (privateElsewhere([out, temp]).length > 0) seen.private += 1;

    const again = await run(out);
    const now = hashes(out);
    if (again.status !== 0) seen.failed += 1;
    if (
      names.some((name) =>
        deckFiles.some((file) => now.get(`${name}/${file}`) !== references.get(version).get(`${name}/${file}`)),
      )
    )
      seen.old += 1;
    if (strayOutputs(now, names).length > 0) seen.stray += 1;
    if (leftIn(temp).length > 0) seen.tempAfter += 1;
    if (recordFaults(out, names, version).length > 0) seen.record += 1;
    if (privateElsewhere([out, temp]).length > 0) seen.privateAfter += 1;
    // What one kill leaves counts once.
    const left = [
      ...strayOutputs(now, names).map((path) => join(out, path)),
      ...leftIn(temp).map((name) => join(temp, name)),
    ];
    for (const path of left) rmSync(path, { recursive: true, force: true });
    process.stderr.write(`${kill + 1}/${kills} ${signal} ${JSON.stringify(seen)} ${left.join(' ')}\n`);
  }
  const row = (what, times, of, fatal) => ({ what, times, of, fatal });
  return [
    row('builds ended by the signal (others were done before it)', seen.ended, kills, false),
    row(`slowest end after TERM or INT, in ms`, Math.round(slowest), interrupts, false),
    row('at once, TERM and INT: a deck of files of both versions, or with one missing', seen.torn, interrupts, true),
    row('at once, KILL: the same (the next run undoes it)', seen.tornByKill, kills - interrupts, false),
    row('at once, TERM and INT: something left in the output folder', seen.left, interrupts, true),
    row('at once, TERM and INT: something left in the temporary folder', seen.temp, interrupts, true),
    row('at once: private words in a file outside of a folder `private`', seen.private, kills, false),
    row('next run: it failed', seen.failed, kills, true),
    row('next run: a file is not that of a clean build', seen.old, kills, true),
    row('next run: something left in the output folder', seen.stray, kills, true),
    row('next run: something left in the temporary folder', seen.tempAfter, kills, true),
    row('next run: record or list of talks does not match the files', seen.record, kills, true),
    row('next run: private words in a file outside of a folder `private`', seen.privateAfter, kills, true),
  ];
}
