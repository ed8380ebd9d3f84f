import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSections, readSections } from '../../src/load/readSections.ts';
import type { SectionUse } from '../../src/model/manifest.ts';
import { errorCode } from '../support/errorCode.ts';
import { tempFolder } from '../support/tempFolder.ts';

const use = (section: string, line = 5): SectionUse => ({
  section,
  form: 'full',
  formGiven: false,
  keep: 'should',
  at: { file: 'decks/small.yaml', line, column: 5, length: section.length },
});

function project(files: Readonly<Record<string, string>>) {
  const root = realpathSync(tempFolder(files).root);
  return { root, kit: root };
}

describe('the sections of a manifest', () => {
  it('are read in its order, each once', () => {
    const here = project({ 'decks/sections/a/one.md': 'Қ', 'decks/sections/b/two.md': 'two' });
    expect(readSections(here, [use('b/two'), use('a/one'), use('b/two')])).toEqual({
      value: [
        { id: 'b/two', file: 'decks/sections/b/two.md', text: 'two' },
        { id: 'a/one', file: 'decks/sections/a/one.md', text: 'Қ' },
      ],
      diagnostics: [],
    });
  });

  it('that are not there are told at the line that names them, with the nearest that is', () => {
    const here = project({ 'decks/sections/part/one.md': '', 'decks/sections/deep/other.md': '' });
    const { value, diagnostics } = readSections(here, [use('part/one'), use('part/onee', 6), use('dep/other', 7)]);
    expect(value.map(({ id }) => id)).toEqual(['part/one']);
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'missing-section',
        at: use('part/onee', 6).at,
        hint: expect.stringContaining('`part/one`'),
      },
      {
        severity: 'error',
        code: 'missing-section',
        at: use('dep/other', 7).at,
        hint: expect.stringContaining('`deep/other`'),
      },
    ]);
  });

  it('are not guessed at where there is none', () => {
    for (const files of [{ 'decks/small.yaml': '' }, { 'decks/sections/README.md': '' }]) {
      const [missing] = readSections(project(files), [use('part/one')]).diagnostics;
      expect(missing).toMatchObject({ code: 'missing-section', at: { line: 5 } });
      expect(missing?.hint).toContain('decks/sections/part/one.md');
      expect(missing?.hint).not.toMatch(/undefined|README|\?/);
    }
  });

  it('do not come from outside, by links or dots', () => {
    const here = project({ 'decks/sections/part/one.md': '' });
    const outside = tempFolder({ 'secret.md': 'secret' });
    symlinkSync(join(outside.root, 'secret.md'), join(here.root, 'decks/sections/part/link.md'));
    const { value, diagnostics } = readSections(here, [use('part/link', 6), use('../../../secret', 7)]);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'path-outside-project', at: use('part/link', 6).at },
      { severity: 'error', code: 'path-outside-project', at: use('../../../secret', 7).at },
    ]);
  });

  it('are no folders', () => {
    const here = project({ 'decks/sections/part/one.md': '' });
    mkdirSync(join(here.root, 'decks/sections/part/two.md'));
    expect(errorCode(() => readSections(here, [use('part/two')]))).toBe('read-failed');
  });
});

describe('all sections of a project', () => {
  it('are the Markdown files below decks/sections but the README, in alphabetical order', () => {
    const here = project({
      'decks/sections/b/two.md': '',
      'decks/sections/a/deep/one.md': '',
      'decks/sections/a/md-notes.txt': '',
      'decks/sections/a/README.md': '',
      'decks/sections/a/x.md.md': '',
      'decks/other.md': '',
    });
    mkdirSync(join(here.root, 'decks/sections/folder.md'));
    expect(findSections(here)).toEqual(['a/deep/one', 'a/x.md', 'b/two']);
  });

  it('go by names as keyboards write them, however the disk spells their accents', () => {
    const here = project({ 'decks/sections/part/cafe\u0301.md': 'text' });
    expect(findSections(here)).toEqual(['part/caf\u00e9']);
    expect(readSections(here, [use('part/caf\u00e9')]).value).toMatchObject([{ id: 'part/caf\u00e9', text: 'text' }]);
  });

  it('are none without decks/sections', () => {
    expect(findSections(project({}))).toEqual([]);
  });
});
