import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { previewOf } from '../support/previewOf.ts';
import { smallManifest, tempProject } from '../support/tempProject.ts';

const section = (body: string): string => `---\ntitle: One\nminutes: 0.1\n---\n${body}`;
const project = (body: string, files: Readonly<Record<string, string>> = {}) =>
  tempProject({ 'decks/small.yaml': smallManifest, 'decks/sections/part/one.md': section(body), ...files });

type Found = readonly Pick<Diagnostic, 'code' | 'severity' | 'at'>[];
const lines = (found: Found): string[] =>
  found.map(({ severity, code, at }) => `${severity} ${code} ${at?.file}:${at?.line}:${at?.column}`);

const told = (json: string): string[] => lines(JSON.parse(json).decks[0].diagnostics);

const strange = `## The first headline stands here

\`\`\`map
focus: Kazakhstan
cities: [Atlantis]
alt: A map
\`\`\`

Note:
Twelve words are said in six seconds, more or less, by me.
`;

it('tells a name that leads nowhere alike in check, build, contact sheet and preview', async () => {
  const { root, talk } = project(strange);
  const expected = ['error unknown-name decks/sections/part/one.md:7:1'];
  const check = JSON.parse((await talk('check', 'small', '--json')).out);
  expect(lines(check[0].diagnostics)).toEqual(expected);
  expect(told((await talk('build', 'small', '--only', 'deck', '--json')).out)).toEqual(expected);
  expect(told((await talk('sheet', 'small', '--json')).out)).toEqual(expected);
  const preview = await previewOf(root, ['small']);
  await (await fetch(preview.url)).text();
  const faults = preview.told.at(-1)?.faults ?? [];
  expect(faults.map(({ severity, code, place }) => `${severity} ${code} ${place}`)).toEqual(expected);
});

const full = `## The first headline stands here

${Array.from({ length: 14 }, (_, index) => `- A point of the talk, number ${['one', 'two', 'three'][index % 3]}\n`).join('')}
Note:
Twelve words are said in six seconds, more or less, by me.
`;
const gates = (level: string): Record<string, string> => ({
  'decks/gates.yaml': `severity: { slide-overflow: ${level}, too-many-words: off, small-text: off, slide-collision: off }\n`,
});

it.each([
  ['error', ['error slide-overflow decks/sections/part/one.md:5:1']],
  ['warning', ['warning slide-overflow decks/sections/part/one.md:5:1']],
  ['off', []],
])('follows gates.yaml in check, build and contact sheet alike: %s', { timeout: 60_000 }, async (level, expected) => {
  const { root, talk } = project(full, gates(level));
  const check = await talk('check', 'small', '--print', '--json');
  expect(lines(JSON.parse(check.out)[0].diagnostics)).toEqual(expected);
  expect(check.exit).toBe(level === 'error' ? 1 : 0);
  expect(readdirSync(root)).not.toContain('dist');
  expect(told((await talk('build', 'small', '--only', 'slides', '--json')).out)).toEqual(expected);
  expect(told((await talk('sheet', 'small', '--json')).out)).toEqual(expected);
});

it('says again what was seen of slides whose file is kept', { timeout: 60_000 }, async () => {
  const { talk, write } = project(full, gates('warning'));
  const expected = ['warning slide-overflow decks/sections/part/one.md:5:1'];
  expect(told((await talk('build', 'small', '--json')).out)).toEqual(expected);
  write('decks/sections/part/one.md', section(full.replace('Twelve words', 'Some words')));
  expect(told((await talk('build', 'small', '--json')).out)).toEqual(expected);
});
