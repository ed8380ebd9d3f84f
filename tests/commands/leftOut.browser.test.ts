import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { smallManifest, smallSection, tempProject } from '../support/tempProject.ts';

const project = (manifest: string) =>
  tempProject({ 'decks/small.yaml': `${smallManifest}${manifest}`, 'decks/sections/part/one.md': smallSection });

interface Said {
  readonly decks: readonly { readonly diagnostics: readonly Diagnostic[] }[];
}

const lines = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ code }) => code !== 'notes-off-time')
    .map(({ severity, code, at }) => `${severity} ${code} ${at?.file}:${at?.line}:${at?.column}`);
const told = (json: string): string[] => lines((JSON.parse(json) as Said).decks[0]?.diagnostics ?? []);

/** More than a page holds. */
const full = `handouts: [summary]
summary:
  points: [${Array.from({ length: 5 }, (_, index) => `Point ${index} ${'says much of the river '.repeat(20)}`).join(', ')}]
  actions: [${Array.from({ length: 5 }, (_, index) => `Action ${index} ${'asks much of the reader '.repeat(20)}`).join(', ')}]
`;

it('tells what a page had no room for, when it is printed, kept from before, or checked', {
  timeout: 60_000,
}, async () => {
  const { talk } = project(full);
  const expected = ['warning left-out decks/small.yaml:6:12'];
  for (const _ of ['printed', 'kept']) {
    const build = await talk('build', 'small', '--only', 'handouts', '--json');
    expect(told(build.out)).toEqual(expected);
    expect(build.exit).toBe(0);
    expect(build.out).toContain('Action 4 asks');
  }
  // Another file has the deck built again; the summary is kept.
  expect(told((await talk('build', 'small', '--only', 'handouts=summary,wallet', '--json')).out)).toEqual(expected);
  const check = await talk('check', 'small', '--print', '--json');
  expect(lines((JSON.parse(check.out) as { diagnostics: Diagnostic[] }[])[0]?.diagnostics ?? [])).toEqual(expected);
});

it('refuses a page that is too full when all has gone that may', { timeout: 60_000 }, async () => {
  const { root, talk } = project(
    `handouts: [evaluation]\nhandoutTexts: { evaluation: { ask: ["${'Why? '.repeat(900)}"] } }\n`,
  );
  const build = await talk('build', 'small', '--only', 'handouts', '--json');
  expect(told(build.out)).toEqual(['error handout-overflow decks/small.yaml:6:12']);
  expect(build.exit).toBe(1);
  expect(existsSync(join(root, 'output/small'))).toBe(false);
});
