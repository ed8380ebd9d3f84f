import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTaggedFacts } from '../../src/load/readTaggedFacts.ts';
import { errorCode } from '../support/errorCode.ts';
import { tempFolder } from '../support/tempFolder.ts';

const settings = ['user.name=a', 'user.email=a@b.example', 'commit.gpgsign=false', 'tag.gpgsign=false'];

/** A repository whose project lies in a folder of it, with one commit. */
function repository(files: Readonly<Record<string, string>>) {
  const { root: top, write } = tempFolder(files);
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], { cwd: top, stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('commit', '-m', 'one');
  const root = join(top, 'talks');
  return { project: { root, kit: root }, git, write };
}

afterEach(() => void vi.unstubAllEnvs());

const hintOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'hint' in error) return String(error.hint);
  }
  return '';
};

describe('facts of a tag', () => {
  const { project, git, write } = repository({
    'talks/decks/facts.yaml': 'old: Қ',
    'talks/decks/facts-mine.yml': 'mine',
    'talks/decks/sources.yaml': 'none',
    'talks/decks/my-facts.yaml': 'none',
    'talks/decks/facts.yaml.bak': 'none',
    'talks/decks/deep/facts.yaml': 'none',
    'decks/facts.yaml': 'another project',
  });
  git('tag', 'v1');
  git('tag', 'v2');
  write('talks/decks/facts.yaml', 'new');
  write('talks/decks/facts-new.yaml', 'new');

  const old = [
    { kind: 'facts', file: 'decks/facts-mine.yml', text: 'mine' },
    { kind: 'facts', file: 'decks/facts.yaml', text: 'old: Қ' },
  ];

  it('are the facts files of the project as they were then', () => {
    expect(readTaggedFacts(project, 'v1')).toEqual(old);
    expect(readTaggedFacts(project, 'HEAD')).toEqual(old);
  });

  it.each(['v3', '', '--all', 'v1:talks/decks/facts.yaml', 'v1 v2'])('are not there at “%s”', (tag) => {
    expect(errorCode(() => readTaggedFacts(project, tag))).toBe('usage');
    const hint = hintOf(() => readTaggedFacts(project, tag));
    expect(['v1', 'v2'].every((name) => hint.includes(name))).toBe(true);
  });

  it('cannot be read where git is not installed', () => {
    vi.stubEnv('PATH', tempFolder().root);
    expect(errorCode(() => readTaggedFacts(project, 'v1'))).toBe('usage');
    expect(() => readTaggedFacts(project, 'v1')).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: 'ENOENT' }) }),
    );
  });

  it('are not there without a tag, or without a repository', () => {
    const untagged = repository({ 'talks/decks/facts.yaml': '' });
    expect(errorCode(() => readTaggedFacts(untagged.project, 'v1'))).toBe('usage');
    expect(readTaggedFacts(untagged.project, 'HEAD')).toHaveLength(1);
    const { root } = tempFolder();
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
    const hints = [untagged.project, { root, kit: root }].map((one) => hintOf(() => readTaggedFacts(one, 'v1')));
    expect(errorCode(() => readTaggedFacts({ root, kit: root }, 'v1'))).toBe('usage');
    expect(new Set(hints).size).toBe(2);
  });

  it('are at most eight names of tags long in the hint', () => {
    for (let i = 10; i < 20; i += 1) git('tag', `name-${i}`);
    const named = hintOf(() => readTaggedFacts(project, 'none')).match(/\b(?:name-\d+|v\d)\b/g);
    expect(named).toHaveLength(8);
  });
});
