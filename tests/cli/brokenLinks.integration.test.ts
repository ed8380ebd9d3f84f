import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

/** A project with a link that leads nowhere, in the place of what may stand there. */
function linked(path: string, files: Readonly<Record<string, string>> = smallProject): TempProject {
  const project = tempProject(files);
  rmSync(join(project.root, path), { recursive: true, force: true });
  symlinkSync(join(project.root, 'nowhere'), join(project.root, path));
  return project;
}

const picture = { ...smallProject, 'decks/sections/part/one.md': `${smallSection}\n![A bee](../bee.svg)\n` };

describe('a link that leads nowhere is named', () => {
  it.each([
    ['decks/broken.yaml', 3],
    ['decks/facts.yaml', 3],
    ['decks/gates.yaml', 3],
    ['decks/privacy.yaml', 3],
    ['decks/sections/part/one.md', 1],
    ['decks/sections/part', 1],
    ['decks/sections', 1],
  ])('%s, by check and build with one exit status', async (path, exit) => {
    const project = linked(path);
    for (const argv of [['check'], ['build', '--only', 'deck']]) {
      const run = await project.talk(...argv);
      expect(run.exit).toBe(exit);
      expect(run.err).toContain(`\`${path}\` is a symbolic link that leads nowhere`);
    }
  });

  it('as a picture, at its line', async () => {
    const { err, exit } = await linked('decks/sections/bee.svg', picture).talk('check');
    expect(exit).toBe(1);
    expect(err).toMatch(/one\.md:16:1 {2}error {2}missing-picture .*`decks\/sections\/bee\.svg` is a symbolic link/);
  });

  it.each([
    ['decks', ['build']],
    ['talk.md', ['build', 'talk.md']],
    ['talk.md', ['check', 'talk.md']],
  ])('as %s itself', async (path, argv) => {
    const { err, exit } = await linked(path, {}).talk(...argv);
    expect(exit).toBe(3);
    expect(err).toContain(`\`${path}\` is a symbolic link`);
  });

  it.each([['out'], ['out/small']])('on the way to what is built: %s', async (path) => {
    const project = linked(path, { ...smallProject, 'out/old.txt': 'old' });
    const { err, exit } = await project.talk('build', '--only', 'deck', '--out', 'out');
    expect(exit).toBe(3);
    expect(err).toContain(`${join(project.root, path)} is a symbolic link that leads nowhere`);
  });
});
