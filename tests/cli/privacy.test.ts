import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const addTo = async (root: string, answers: readonly string[], ...argv: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    terminal: false,
    debug: false,
    folder: root,
    env: {},
    today: '2026-11-21',
    askSecretly: async () => answers,
  };
  const exit = await main(['privacy', ...argv], io);
  return { exit, said: [...out, ...err].join('\n') };
};

it('adds a name, and `talk check` refuses it from then on, with its place', async () => {
  const project = tempProject(smallProject);
  const added = await addTo(project.root, ['Sabira'], 'add');
  expect(added).toMatchObject({ exit: 0, said: expect.stringMatching(/^1 added/) });
  expect(added.said).not.toMatch(/sabira/i);
  expect((await project.talk('check', 'small')).exit).toBe(0);
  project.write('decks/sections/part/one.md', smallSection.replace('more or less', 'told by Сәбира'));
  const checked = await project.talk('check', 'small', '--json');
  expect(checked.exit).toBe(1);
  expect(JSON.parse(checked.out)[0].diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'private-name',
      at: { file: 'decks/sections/part/one.md', line: 8, column: 44, length: 6 },
    }),
  );
});

it('refuses a name on the command line, where the history would keep it', async () => {
  const { root } = tempProject(smallProject);
  const run = await addTo(root, [], 'add', 'Sabira');
  expect(run).toMatchObject({ exit: 2, said: expect.stringContaining('history') });
  expect(existsSync(join(root, 'decks/privacy.yaml'))).toBe(false);
});

it.each([[['remove']], [[]], [['add', '--warn', '--combination']]])('does not know `talk privacy %s`', async (argv) => {
  const { root } = tempProject(smallProject);
  expect((await addTo(root, ['Sabira'], ...argv)).exit).toBe(2);
});

it('adds nothing when nothing is given', async () => {
  const { root } = tempProject(smallProject);
  expect((await addTo(root, [], 'add')).exit).toBe(2);
});
