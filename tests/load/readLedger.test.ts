import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/load/readLedger.ts';
import { tempFolder } from '../support/tempFolder.ts';

function project(...paths: readonly string[]) {
  const root = realpathSync(tempFolder(Object.fromEntries(paths.map((path) => [path, `text of ${path}`]))).root);
  return { root, kit: root };
}

describe('the shared files of a project', () => {
  it('are told by their names, in alphabetical order', () => {
    const shared = ['facts-mine.yml', 'facts.yaml', 'glossary.yaml', 'helplines.yml', 'sources.yaml', 'speaker.yaml'];
    const others = ['artifacts.yaml', 'facts.yaml.bak', 'my-facts.yaml', 'mysources.yaml', 'sources.yaml.old'];
    const more = ['sources-2.yaml', 'myhelplines.yml', 'helplines.yaml~', 'aglossary.yaml', 'glossary.yamlx'];
    const last = ['a-speaker.yaml', 'speaker.yaml2', 'gates.yaml', 'sections/facts.yaml', 'facts.md', 'factsyaml'];
    const here = project(...[...shared, ...others, ...more, ...last].reverse().map((name) => `decks/${name}`));
    expect(readLedger(here).value).toEqual(
      ['facts', 'facts', 'glossary', 'helplines', 'sources', 'speaker'].map((kind, i) => ({
        kind,
        file: `decks/${shared[i]}`,
        text: `text of decks/${shared[i]}`,
      })),
    );
  });

  it.each(['yaml', 'yml'])('may end in .%s', (ending) => {
    const names = ['facts', 'glossary', 'helplines', 'sources', 'speaker'];
    const here = project(...names.map((name) => `decks/${name}.${ending}`));
    expect(readLedger(here).value.map(({ kind }) => kind)).toEqual(names);
  });

  it('are not read from outside the project', () => {
    const here = project('decks/sources.yaml');
    symlinkSync(join(project('facts.yaml').root, 'facts.yaml'), join(here.root, 'decks/facts.yaml'));
    const { value, diagnostics } = readLedger(here);
    expect(value.map(({ kind, text, unread }) => [kind, text, unread])).toEqual([
      ['facts', '', true],
      ['sources', 'text of decks/sources.yaml', undefined],
    ]);
    expect(diagnostics.map(({ code, at }) => `${at?.file} ${code}`)).toEqual(['decks/facts.yaml path-outside-project']);
  });

  it('may all be missing', () => {
    expect(readLedger(project('decks/small.yaml')).value).toEqual([]);
    expect(readLedger(project()).value).toEqual([]);
  });
});
