import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildTalk } from '../../src/commands/publicApi.ts';
import { smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

const section = 'decks/sections/part/one.md';

/** Builds the deck's page; `meanwhile` is done once all is read, before the page is finished. */
async function built(project: TempProject, meanwhile: () => void = () => undefined): Promise<readonly unknown[]> {
  const { decks } = await buildTalk({
    folder: project.root,
    only: ['deck'],
    today: '2026-11-21',
    reporter: { begin: meanwhile },
  });
  return decks.map(({ status }) => status);
}

const page = (project: TempProject): string => readFileSync(join(project.root, 'dist/small/deck.html'), 'utf8');

it('a section that is saved while it is built is built again the next time, and no oftener', async () => {
  const project = tempProject(smallProject);
  expect(await built(project, () => project.write(section, smallSection.replace('first', 'later')))).toEqual(['built']);
  expect(page(project)).toContain('The first headline');
  expect(await built(project)).toEqual(['built']);
  expect(page(project)).toContain('The later headline');
  expect(await built(project)).toEqual(['current']);
});

it('so is a deck whose section is taken away meanwhile', async () => {
  const project = tempProject(smallProject);
  expect(await built(project, () => rmSync(join(project.root, section)))).toEqual(['built']);
  expect(await built(project)).toEqual(['refused']);
});

it('so is one beside which a file with facts is laid meanwhile', async () => {
  const project = tempProject(smallProject);
  expect(await built(project, () => project.write('decks/facts-new.yaml', 'no: facts\n'))).toEqual(['built']);
  expect(await built(project)).toEqual(['refused']);
});
