import { expect, it } from 'vitest';
import { deckTasks } from '../../src/talk/deckTasks.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { smallManifest, smallProject, tempProject } from '../support/tempProject.ts';

const project = tempProject({
  ...smallProject,
  'decks/facts.yaml': 'depth:\n  text: deep\n  status: firm\n',
  'decks/sections/part/one.es.md': '---\ntitle: Uno\n---\n',
});

function read(drafts: ReadonlyMap<string, string> | undefined) {
  const [task] = deckTasks(buildRequest({ folder: project.root, decks: ['small'], ...(drafts && { drafts }) }));
  return task?.load();
}

it.each([
  ['decks/small.yaml', smallManifest.replace('A small talk', 'Drafted'), 'Drafted'],
  ['decks/sections/part/one.md', '---\ntitle: One\nminutes: 1\n---\n## Drafted\n', 'Drafted'],
])('reads what is being written in %s in place of what the disk has', (file, text, word) => {
  const title = (loaded: ReturnType<typeof read>) => [loaded?.deck?.manifest.title, loaded?.deck?.slides.at(-1)?.title];
  expect(title(read(undefined))).not.toContain(word);
  expect(title(read(new Map([[file, text]])))).toContain(word);
});

it('tells of mistakes in what is being written, and of signs that no font prints', () => {
  const codes = (file: string, text: string) => read(new Map([[file, text]]))?.diagnostics.map(({ code }) => code);
  expect(codes('decks/facts.yaml', 'depth: [')).toContain('bad-yaml');
  expect(codes('decks/sections/part/one.md', '## A\u0007bell\n')).toContain('control-character');
  expect(codes('decks/sections/part/one.es.md', '---\ntitle: [\n---\n')).toContain('bad-yaml');
});
