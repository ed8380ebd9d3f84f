import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPrivate } from '../../src/check/privacy/findPrivate.ts';
import { addPrivateNames } from '../../src/commands/privacy.ts';
import { TalkError } from '../../src/model/talkError.ts';
import { readRules } from '../../src/talk/readRules.ts';
import { tempProject } from '../support/tempProject.ts';

const newProject = () => {
  const { root } = tempProject();
  return { root, kit: process.cwd(), text: () => readFileSync(join(root, 'decks/privacy.yaml'), 'utf8') };
};

const kinds = (project: { root: string; kit: string }, text: string) => {
  const { privacy, diagnostics } = readRules(project);
  expect(diagnostics).toEqual([]);
  return privacy === undefined ? [] : findPrivate(text, privacy).map(({ kind }) => kind);
};

it('makes the file, keeps hashes alone, and finds the name from then on', () => {
  const project = newProject();
  expect(addPrivateNames(project, 'names', ['Sabira', 'Kairat Bolatov'])).toBe(2);
  expect(addPrivateNames(project, 'warn', ['Nadezhda'])).toBe(1);
  expect(addPrivateNames(project, 'combinations', ['Tarbagatai + orphanage + 15 years'])).toBe(1);
  expect(project.text()).not.toMatch(/sabira|kairat|bolatov|nade|tarbagatai|orphan|years/i);
  expect(kinds(project, 'Сәбираның хаты')).toEqual(['name']);
  expect(kinds(project, 'Kairat Bolatov')).toEqual(['name']);
  expect(kinds(project, 'Надежды')).toEqual(['possible']);
  expect(kinds(project, 'An orphanage in Tarbagatai, for 15 years')).toEqual(['combination']);
});

it('adds a name once, in whatever spelling', () => {
  const project = newProject();
  expect(addPrivateNames(project, 'names', ['Sabira'])).toBe(1);
  const before = project.text();
  expect(addPrivateNames(project, 'names', ['Сәбира', 'SABIRA'])).toBe(0);
  expect(project.text()).toBe(before);
});

it('salts each project anew', () => {
  const [one, two] = [newProject(), newProject()];
  for (const project of [one, two]) addPrivateNames(project, 'names', ['Sabira']);
  expect(one.text()).not.toBe(two.text());
});

it.each([
  ['names', 'Al'],
  ['names', '  '],
  ['combinations', 'Tarbagatai'],
] as const)('refuses what would be found everywhere or nowhere: %s “%s”', (kind, entry) => {
  const project = newProject();
  expect(() => addPrivateNames(project, kind, [entry])).toThrow(TalkError);
  expect(project.text).toThrow();
});

it('leaves a list alone that it cannot read', () => {
  const { root } = tempProject({ 'decks/privacy.yaml': 'salt: nonsense\n' });
  expect(() => addPrivateNames({ root, kit: process.cwd() }, 'names', ['Kairat'])).toThrow(
    expect.objectContaining({ code: 'content-errors' }),
  );
  expect(readFileSync(join(root, 'decks/privacy.yaml'), 'utf8')).toBe('salt: nonsense\n');
});
