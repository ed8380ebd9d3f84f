import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Command } from '../../src/cli/command.ts';
import { build } from '../../src/cli/commands/build.ts';
import { check } from '../../src/cli/commands/check.ts';
import { publish } from '../../src/cli/commands/publish.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const action = parse(read('.github/actions/talk/action.yml'));
const pages = parse(read('.github/workflows/pages.yml'));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

it('the step for others runs commands and options that there are', () => {
  const commands = new Map<string, Command>([check, build, publish].map((command) => [command.name, command]));
  const runs = (action.runs.steps as Step[])
    .flatMap(({ run }) => run ?? [])
    .filter((run) => run.startsWith('npx talk'));
  expect(runs.map((run) => run.split(' ')[2])).toEqual(['check', 'build', 'publish']);
  for (const run of runs) {
    const command = commands.get(run.split(' ')[2] ?? '');
    for (const [, option] of run.matchAll(/--([a-z-]+)/g))
      expect(
        command?.options.map(({ name }) => name),
        run,
      ).toContain(option);
  }
});

it('what is said to it reaches a shell by its environment alone, and each step says its shell', () => {
  const inputs = Object.keys(action.inputs);
  for (const { run, shell, env = {} } of action.runs.steps as Step[]) {
    if (run === undefined) continue;
    expect(shell).toBe('bash');
    expect(run).not.toContain('${{');
    for (const value of Object.values(env)) expect(inputs).toContain(/^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1]);
  }
});

it('the site is shown as it was laid out, and no private file is kept', () => {
  const steps = pages.jobs.publish.steps as Step[];
  const talk = steps.find(({ uses }) => uses === './.github/actions/talk');
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(talk?.with ?? {})));
  const shown = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
  expect(shown?.with?.path).toBe(talk?.with?.site);
  const kept = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'));
  expect(kept?.with?.path?.split('\n')).toEqual(expect.arrayContaining(['dist/*/*.pdf', '!dist/*/private']));
});
