import { expect, it } from 'vitest';
import { lostTwins } from '../../src/load/lostTwins.ts';
import { findSections } from '../../src/load/readSections.ts';
import { findTwins, readTwins } from '../../src/load/readTwins.ts';
import { tempProject } from '../support/tempProject.ts';

const files = {
  'decks/sections/a/one.md': 'one',
  'decks/sections/a/one.es.md': 'uno',
  'decks/sections/a/one.pt-BR.md': 'um',
  'decks/sections/a/two.md': 'two',
  'decks/sections/a/gone.es.md': 'ido',
  'decks/sections/a/two.draft.md': 'no language',
  'decks/sections/a/two.old.md': 'a small language, beside its section',
  'decks/sections/a/lost.old.md': 'no section, and no language with a name',
};
const { root } = tempProject(files);
const project = { root, kit: root };

it('tells twins from sections, whether their section is there or not', () => {
  expect(findTwins(project).map(({ section, language }) => `${section} ${language}`)).toEqual([
    'a/gone es',
    'a/one es',
    'a/one pt-BR',
    'a/two old',
  ]);
  expect(findSections(project)).toEqual(['a/lost.old', 'a/one', 'a/two', 'a/two.draft']);
});

it('reads the twins of the sections that are asked for, and no others', () => {
  const { value, diagnostics } = readTwins(project, ['a/one', 'b/none']);
  expect(value.map(({ file, text }) => [file, text])).toEqual([
    ['decks/sections/a/one.es.md', 'uno'],
    ['decks/sections/a/one.pt-BR.md', 'um'],
  ]);
  expect(diagnostics).toEqual([]);
});

it('tells of a twin whose section is not there, and which one is likely meant', () => {
  const told = lostTwins(findTwins(project), ['a/one', 'a/two']);
  expect(told.map(({ code, at }) => [code, at?.file, at?.line])).toEqual([
    ['unknown-translation', 'decks/sections/a/gone.es.md', 1],
  ]);
  expect(told[0]?.hint).toContain('`a/one`');
});
