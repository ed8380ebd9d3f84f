import { expect, it } from 'vitest';
import { inspectProject } from '../../src/check/inspectProject.ts';
import { report } from '../../src/model/report.ts';
import { privacyList } from '../support/privacyList.ts';

const privacy = privacyList({ names: ['Sabira'], warn: ['Nadezhda'] });
const project = {
  sections: ['part/one', 'part/two'],
  used: new Set(['part/one']),
  files: [
    { path: 'assets/photos/Sabira.jpg', text: '' },
    { path: 'decks/draft.md', text: 'Then Nadezhda came.' },
  ],
  corrections: [],
  said: 0,
  gates: { severity: {}, allow: [], words: [] },
  privacy,
};

it('names sections that no deck uses and private names in files that no deck reads', () => {
  const { diagnostics, checked } = inspectProject(project);
  expect(diagnostics.map(({ code, at }) => [code, at?.file])).toEqual([
    ['unused-section', 'decks/sections/part/two.md'],
    ['private-name', 'assets/photos/Sabira.jpg'],
    ['possible-name', 'decks/draft.md'],
  ]);
  expect(checked).toEqual({
    'unused-section': 2,
    'corrected-since': 0,
    'private-name': 2,
    'possible-name': 2,
    'private-combination': 2,
  });
});

it('follows the project’s wishes, and reads nothing without a list of names', () => {
  const gates = { severity: { 'unused-section': 'off' as const }, allow: [], words: [] };
  const { diagnostics, checked } = inspectProject({ ...project, gates, privacy: undefined });
  expect(diagnostics).toEqual([]);
  expect(checked).toMatchObject({ 'unused-section': 2, 'private-name': 0 });
});

it('tells of texts that are too large to be looked through, and of those that nobody read', () => {
  const unread = report('too-large', { message: 'Too large.' });
  const files = [
    { path: 'assets/data/long.csv', text: 'word '.repeat(400_001) },
    { path: 'assets/data/longer.csv', text: '', unread },
  ];
  const { diagnostics } = inspectProject({ ...project, files });
  expect(diagnostics.filter(({ code }) => code === 'too-large').map(({ at }) => at?.file)).toEqual([
    'assets/data/long.csv',
    undefined,
  ]);
});
