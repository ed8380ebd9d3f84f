import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tempFolder } from '../support/tempFolder.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

const real = join(process.cwd(), 'scripts/talk.js');

/** A kit that does what `script` does with the words it is given. */
function kitThat(script: string): string {
  return tempFolder({
    'package.json': '{"name":"talk-deck-kit","version":"9.9.9","type":"module"}',
    'scripts/talk.js': script,
  }).root;
}

interface Report {
  readonly from: string;
  readonly to: string;
  readonly page: string;
  readonly decks: { name: string; slides: number; drawn: { before: boolean; after: boolean }; changed: string[] }[];
}

const everything = (root: string): string[] => (readdirSync(root, { recursive: true }) as string[]).sort();
/** What runs leave in the temporary folder, which is one of this file's own. */
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('talk-browser-'));

beforeEach(() => void vi.stubEnv('TMPDIR', tempFolder().root));
afterEach(() => void vi.unstubAllEnvs());

describe('talk upgrade', () => {
  it('shows the slides that another kit draws otherwise, and changes nothing else', async () => {
    const project = tempProject(smallProject);
    const before = everything(project.root);
    // Draws as this one, but the second slide as the third.
    const other = kitThat(`import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
const words = process.argv.slice(2);
process.stdout.write(execFileSync(process.execPath, [${JSON.stringify(real)}, ...words]));
const slides = words[words.indexOf('--out') + 1] + '/small/slides/';
copyFileSync(slides + '003.png', slides + '002.png');`);
    const run = await project.talk('upgrade', '--with', other, '--json');
    expect(run.exit).toBe(0);
    const report = JSON.parse(run.out) as Report;
    expect(report).toMatchObject({
      to: '9.9.9',
      decks: [{ name: 'small', slides: 3, drawn: { before: true, after: true }, changed: ['part-one-1'] }],
    });
    const page = readFileSync(report.page, 'utf8');
    expect(page.match(/<img /g)).toHaveLength(2);
    const after = everything(project.root);
    expect(after.filter((path) => !before.includes(path))).toEqual(['dist', join('dist', 'upgrade.html')]);
    expect(left()).toEqual([]);
  });

  it('tells of a deck in which the other kit finds errors, and of one that only one kit has', async () => {
    const project = tempProject(smallProject);
    const answer = { decks: [{ name: 'small' }, { name: 'other', pictures: [] }] };
    const other = kitThat(`console.log(${JSON.stringify(JSON.stringify(answer))}); process.exitCode = 1;`);
    const { decks } = JSON.parse((await project.talk('upgrade', '--with', other, '--json')).out) as Report;
    expect(decks.map(({ name, drawn, changed }) => [name, drawn.before, drawn.after, changed.length])).toEqual([
      ['small', true, false, 3],
      ['other', false, true, 0],
    ]);
  });

  it.each([
    ['no kit', 2, () => tempFolder().root],
    ['nothing at all', 2, () => join(tempFolder().root, 'none')],
    ['a kit that is too old', 2, () => kitThat('console.log(\'{"error":{"message":"no option --each"}}\')')],
    ['a kit that does not start', 3, () => kitThat('process.exit(3)')],
  ])('writes no page for %s', async (_, exit, other) => {
    const project = tempProject(smallProject);
    const run = await project.talk('upgrade', '--with', other());
    expect([run.exit, run.out, existsSync(join(project.root, 'dist/upgrade.html'))]).toEqual([exit, '', false]);
    expect(left()).toEqual([]);
  });

  it('needs a project, and another kit', async () => {
    expect((await tempProject(smallProject).talk('upgrade')).exit).toBe(2);
    expect((await tempProject().talk('upgrade', '--with', '.')).exit).toBe(2);
  });
});
