import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addPrivateNames } from '../../src/commands/privacy.ts';
import { factText, oneSource } from '../support/makeDeck.ts';
import { smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const facts = (size: string) =>
  factText('size', { text: '"the {value}th-largest country"', value: size, year: '2012' }) +
  factText('due', { reviewBy: '2026-12-24', status: 'hearsay', hedge: 'a listener said that', text: 'it is cold' }) +
  factText('spare', { text: 'nobody uses this' });

const project = () =>
  tempProject({
    ...smallProject,
    'decks/facts.yaml': facts('9'),
    'decks/sources.yaml': oneSource,
    'decks/sections/part/one.md': smallSection.replace('What a reader needs.', 'It is {fact:size}. {fact:due}.'),
  });

const git = (root: string, ...args: readonly string[]) =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b.example',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'tag.gpgsign=false',
      ...args,
    ],
    { cwd: root, stdio: 'ignore' },
  );

describe('talk facts', () => {
  it('tells each claim, its value and year, who counted, its status and where it is used', async () => {
    const { root, talk } = project();
    const run = await talk('facts', '--page');
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/^3 facts, 2 of them used; 1 due for review within 90 days\.\n {2}2026-12-24 {2}due\n/);
    const page = readFileSync(join(root, 'dist/facts.html'), 'utf8');
    const row = /<tr id="fact-size">[\s\S]*?<\/tr>/.exec(page)?.[0] ?? '';
    for (const part of [
      'the 9th-largest country',
      '2012',
      'The Counting Office: things, Somewhere',
      'firm',
      'One: <span class="deck">small</span>',
    ])
      expect(row).toContain(part);
    expect(page).toContain('a listener said that it is cold');
    expect(page).not.toMatch(/\s(?:src|href)="https?:/);
  });

  it('gives the same as data', async () => {
    const { out } = await project().talk('facts', '--page', '--json');
    expect(JSON.parse(out)).toMatchObject({
      files: [{ path: 'facts.html' }],
      facts: [
        {
          id: 'size',
          value: '9',
          year: '2012',
          sources: ['counted'],
          status: 'firm',
          uses: [{ deck: 'small', sections: ['One'] }],
        },
        { id: 'due', daysLeft: 33 },
        { id: 'spare', uses: [] },
      ],
    });
  });

  it('lists what has changed since a tag', async () => {
    const { root, write, talk } = project();
    for (const args of [['init'], ['add', '.'], ['commit', '-m', 'one'], ['tag', 'v1']]) git(root, ...args);
    write('decks/facts.yaml', facts('8'));
    const run = await talk('facts', '--page', '--since', 'v1');
    expect(run.out).toContain('changed  size  value: 9 → 8');
    expect(readFileSync(join(root, 'dist/facts.html'), 'utf8')).toContain('<td>9</td><td>8</td>');
  });

  it('says clearly that a tag, or a repository, is not there', async () => {
    const { root, talk } = project();
    const outside = await talk('facts', '--page', '--since', 'v1');
    expect(outside.exit).toBe(2);
    expect(outside.err).toContain('no git repository');
    for (const args of [['init'], ['add', '.'], ['commit', '-m', 'one'], ['tag', 'spring']]) git(root, ...args);
    const unknown = await talk('facts', '--page', '--since', 'v1');
    expect(unknown).toMatchObject({ exit: 2, err: expect.stringContaining('There are spring.') });
    expect(existsSync(join(root, 'dist/facts.html'))).toBe(false);
  });

  it('writes nothing when the ledger cannot be read, or when the page would hold a private name', async () => {
    const broken = project();
    broken.write('decks/facts.yaml', 'size:\n  text: [\n');
    expect((await broken.talk('facts', '--page')).exit).toBe(1);
    expect(existsSync(join(broken.root, 'dist/facts.html'))).toBe(false);
    const telling = project();
    addPrivateNames({ root: telling.root, kit: process.cwd() }, 'names', ['Sabira']);
    telling.write('decks/facts.yaml', facts('9').replace('nobody uses this', 'Сәбира said this'));
    expect(await telling.talk('facts', '--page')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('private-name'),
    });
    expect(existsSync(join(telling.root, 'dist/facts.html'))).toBe(false);
  });
});
