import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashes, recordFaults, strayOutputs } from './judgeOutputs.js';
import { runTalk } from './runTalk.js';
import { writeProject } from './writeProject.js';

const names = ['alpha', 'beta'];

/** Builds two decks into one folder at the same time, each by a run of its own. @param {{ folder: string, talk: string, pairs: number }} wishes */
export async function pairBuilds({ folder, talk, pairs }) {
  const project = join(folder, 'project');
  const temp = join(folder, 'temp');
  const out = join(folder, 'out');
  mkdirSync(temp, { recursive: true });
  writeProject(project, names, 'first');
  let [failed, lost, stray] = [0, 0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    rmSync(out, { recursive: true, force: true });
    const runs = await Promise.all(
      names.map((name) => runTalk({ talk, project, temp, args: ['build', name, '--out', out] })),
    );
    if (runs.some(({ status }) => status !== 0)) failed += 1;
    if (recordFaults(out, names, 'first').length > 0) lost += 1;
    if (strayOutputs(hashes(out), names).length > 0) stray += 1;
  }
  const row = (what, times) => ({ what: `two builds at once: ${what}`, times, of: pairs, fatal: true });
  return [row('one failed', failed), row('a deck is lost from record or list', lost), row('something is left', stray)];
}
