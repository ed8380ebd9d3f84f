import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/commands/build.ts';
import type { Reporter } from '../../src/model/reporter.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

const section = 'decks/sections/part/one.md';

/** Every file below the output folder with its text. */
function outputs({ root }: TempProject): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(root, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
}

const silent: Reporter = {
  begin: () => undefined,
  advance: () => undefined,
  end: () => undefined,
  say: () => undefined,
};

describe('a build that is ended early', () => {
  it.each(['begin', 'advance'] as const)('leaves outputs as they were: at %s', async (step) => {
    const project = tempProject(smallProject);
    const wishes = { folder: project.root, out: join(project.root, 'out'), only: ['deck', 'speaker'] };
    await build(buildRequest(wishes), silent);
    const before = outputs(project);
    expect(Object.keys(before)).not.toEqual([]);
    project.write(section, smallSection.replace('The first', 'Another'));
    const controller = new AbortController();
    const ended = new Error('ended');
    const reporter: Reporter = { ...silent, [step]: () => controller.abort(ended) };
    await expect(build(buildRequest({ ...wishes, signal: controller.signal }), reporter)).rejects.toBe(ended);
    expect(outputs(project)).toEqual(before);
    // Without it the same build goes through.
    const [outcome] = (await build(buildRequest(wishes), silent)).decks;
    expect(outcome?.status).toBe('built');
    expect(outputs(project)).not.toEqual(before);
  });

  it('begins nothing where it was ended before', async () => {
    const project = tempProject(smallProject);
    const wishes = { folder: project.root, out: join(project.root, 'out'), only: ['deck'] };
    const signal = AbortSignal.abort(new Error('ended'));
    await expect(build(buildRequest({ ...wishes, signal }), silent)).rejects.toThrow('ended');
    expect(readdirSync(project.root)).not.toContain('out');
  });
});
