import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedFiles } from '../../scripts/mutation/changedFiles.js';
import { shouldIgnore } from '../../scripts/mutation/ignoreProse.js';
import { isMutated, mutationGlob, testFolders } from '../../scripts/mutation/mutatedFiles.js';
import { scoreTable } from '../../scripts/mutation/scoreTable.js';
import { tempFolder } from '../support/tempFolder.ts';

describe('files that are mutated', () => {
  it.each([
    ['src/parse/parseYaml.ts', true],
    ['src/check/privacy/findPrivate.ts', true],
    ['src/render/slide/renderSlide.ts', true],
    ['src/render/renderDeckPage.ts', false],
    ['src/parse/modules.d.ts', false],
    ['src/parse/notes.md', false],
    ['tests/parse/parseYaml.test.ts', false],
  ])('%s: %s', (path, wanted) => {
    expect(isMutated(path)).toBe(wanted);
  });

  it('are named one by one or by folder', () => {
    expect(['src/load', 'src/load/', 'src/load/readText.ts'].map(mutationGlob)).toEqual([
      'src/load/**/*.ts',
      'src/load/**/*.ts',
      'src/load/readText.ts',
    ]);
  });

  it.each([
    [['src/load'], ['load']],
    [['src/load/'], ['load']],
    [
      ['src/parse/parseYaml.ts', 'src/check/privacy/findPrivate.ts'],
      ['parse', 'check'],
    ],
    [['src/render'], ['render/slide']],
    [['src/loading'], []],
    [[], ['parse', 'compose', 'plan', 'check', 'deliver', 'load', 'render/slide']],
  ])('are judged by the tests beside them: %j', (wanted, folders) => {
    expect(testFolders(wanted)).toEqual(folders);
  });
});

const settings = ['user.name=a', 'user.email=a@b.example', 'commit.gpgsign=false', 'init.defaultBranch=main'];

/** A repository with one commit. */
function repository() {
  const folder = tempFolder({ 'src/load/a.ts': '1', 'src/load/gone.ts': '1', 'src/parse/b.ts': '1', 'README.md': '1' });
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], { cwd: folder.root, stdio: 'ignore' });
  const commit = () => {
    git('add', '.');
    git('commit', '-m', 'one');
  };
  git('init');
  commit();
  return { ...folder, git, commit };
}

describe('what has changed', () => {
  it('is what the last commit, the work in hand and new files changed, when there is no other branch', () => {
    const { root, write, commit } = repository();
    write('src/load/a.ts', '2');
    rmSync(join(root, 'src/load/gone.ts'));
    write('README.md', '2');
    commit();
    expect(changedFiles(root)).toEqual(['src/load/a.ts']);
    write('src/parse/b.ts', '2');
    write('src/compose/new.ts', '1');
    expect(changedFiles(root)).toEqual(['src/compose/new.ts', 'src/load/a.ts', 'src/parse/b.ts']);
  });

  it('is what a branch changed since it left origin/main; on that place itself, what the last commit did', () => {
    const { root, write, git, commit } = repository();
    write('src/load/a.ts', '2');
    commit();
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(changedFiles(root)).toEqual(['src/load/a.ts']);
    for (const text of ['2', '3']) {
      write('src/parse/b.ts', text);
      commit();
    }
    write('README.md', '3');
    commit();
    expect(changedFiles(root)).toEqual(['src/parse/b.ts']);
    expect(changedFiles(root, 'HEAD')).toEqual([]);
    expect(changedFiles(root, 'no-such-branch')).toEqual([]);
    expect(changedFiles(root, 'origin/main~1')).toEqual(['src/load/a.ts', 'src/parse/b.ts']);
  });
});

describe('wording', () => {
  const text = { type: 'StringLiteral' };
  const template = (...expressions: readonly string[]) => ({
    type: 'TemplateLiteral',
    expressions: expressions.map((type) => ({ type })),
  });
  const property = (name: string) => ({ type: 'ObjectProperty', key: { type: 'Identifier', name } });
  const thrown = (...given: readonly unknown[]) => ({
    type: 'NewExpression',
    callee: { name: 'TalkError' },
    arguments: given,
  });
  const choice = (test: unknown) => ({ type: 'ConditionalExpression', test });
  /** A node path from the inside out. */
  const path = (...nodes: readonly unknown[]): unknown =>
    nodes.length === 0 ? null : { node: nodes[0], parentPath: path(...nodes.slice(1)) };

  it.each([
    ['a message', path(text, property('message')), 'wording'],
    ['a hint with a name in it', path(template('Identifier', 'MemberExpression'), property('hint')), 'wording'],
    ['a hint with a choice in it', path(template('ConditionalExpression'), property('hint')), undefined],
    ['one of two hints', path(text, choice(undefined), property('hint')), 'wording'],
    ['what decides between two hints', path(text, choice(text), property('hint')), undefined],
    ['a code', path(text, property('code')), undefined],
    ['the code of a TalkError', path(text, thrown(text)), undefined],
    ['a text that stands alone', path(text), undefined],
  ])('%s', (_, node, wanted) => {
    expect(shouldIgnore(node)).toBe(wanted);
  });

  it('is the second thing that a TalkError is given', () => {
    expect(shouldIgnore(path(text, thrown(undefined, text)))).toBe('wording');
  });
});

describe('the table of a report', () => {
  const mutants = (...statuses: readonly string[]) => ({ mutants: statuses.map((status) => ({ status })) });

  it('counts by folder what tests noticed; faults that no test reaches count, those left out do not', () => {
    const table = scoreTable({
      files: {
        'src/load/b.ts': mutants('Killed', 'Timeout', 'Survived'),
        'src/check/a.ts': mutants('Killed', 'NoCoverage', 'Ignored', 'RuntimeError'),
        'src/render/slide/deep/x.ts': mutants('Killed'),
        'src/load/a.ts': mutants('Survived'),
        'src/parse/none.ts': mutants(),
      },
    });
    expect(table.split('\n').slice(2)).toEqual([
      '| src/check | 1 | 0 | 1 | 2 | 50.0 % |',
      '| src/load | 2 | 2 | 0 | 0 | 50.0 % |',
      '| src/parse | 0 | 0 | 0 | 0 | – |',
      '| src/render/slide | 1 | 0 | 0 | 0 | 100.0 % |',
      '| all | 4 | 2 | 1 | 2 | 57.1 % |',
      '',
    ]);
  });
});
