import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

interface Told {
  readonly diagnostics: readonly Diagnostic[];
}

function places(told: readonly Told[]): string[] {
  return told.flatMap(({ diagnostics }) =>
    diagnostics.map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`),
  );
}

describe('decks/ that is a symbolic link', () => {
  it('out of the project is told of at each deck, by check as by build', async () => {
    const outside = tempProject(smallProject);
    const project = tempProject();
    symlinkSync(join(outside.root, 'decks'), join(project.root, 'decks'));
    const said = ['decks/small.yaml:1:1 path-outside-project'];
    const check = await project.talk('check', '--json');
    expect(check.exit).toBe(1);
    expect(places(JSON.parse(check.out))).toEqual(said);
    const build = await project.talk('build', '--only', 'deck', '--json');
    expect(build.exit).toBe(1);
    expect(places(JSON.parse(build.out).decks)).toEqual(said);
  });

  it('inside the project is followed', async () => {
    const project = tempProject({ 'talks/small.yaml': smallProject['decks/small.yaml'] });
    project.write('talks/sections/part/one.md', smallProject['decks/sections/part/one.md']);
    symlinkSync('talks', join(project.root, 'decks'));
    expect((await project.talk('check', 'small')).exit).toBe(0);
  });
});

it('a manifest that is a link to nothing is told of as that', async () => {
  const project = tempProject(smallProject);
  rmSync(join(project.root, 'decks/small.yaml'));
  symlinkSync('nowhere.yaml', join(project.root, 'decks/small.yaml'));
  const { exit, err } = await project.talk('check');
  expect(exit).toBe(3);
  expect(err).toContain('read-failed');
});

it('a file called decks holds none', async () => {
  const project = tempProject({ decks: 'no folder' });
  mkdirSync(join(project.root, 'assets'));
  expect((await project.talk('build')).exit).toBe(2);
});
