import { describe, expect, it } from 'vitest';
import { findDecks, isManifestName, manifestPath, rivalManifests } from '../../src/load/findDecks.ts';
import { tempFolder } from '../support/tempFolder.ts';

const project = (...paths: readonly string[]) => {
  const { root } = tempFolder(Object.fromEntries(paths.map((path) => [path, ''])));
  return { root, kit: root };
};

describe('the decks of a project', () => {
  it('are the manifests in decks/, in alphabetical order, whatever their ending', () => {
    const here = project('decks/b.yml', 'decks/c.yaml', 'decks/a.yaml', 'decks/sections/d.yaml', 'decks/README.md');
    expect(findDecks(here)).toEqual(['a', 'b', 'c']);
    expect(manifestPath(here, 'a')).toBe('decks/a.yaml');
    expect(manifestPath(here, 'b')).toBe('decks/b.yml');
    expect(manifestPath(here, 'none')).toBe('decks/none.yaml');
  });

  it('go by names as keyboards write them, however the disk spells their accents', () => {
    const here = project('decks/Bru\u0308cke.yml');
    expect(findDecks(here)).toEqual(['Br\u00fccke']);
    expect(manifestPath(here, 'Br\u00fccke')).toBe('decks/Br\u00fccke.yml');
  });

  it('are one where two manifests have its name, by ending, capitals or accents; both are told', () => {
    const here = project('decks/a.yml', 'decks/a.yaml', 'decks/A.yaml', 'decks/b.yaml');
    expect(findDecks(here)).toEqual(['A', 'a', 'b']);
    expect(rivalManifests(here, 'a').sort()).toEqual(['decks/A.yaml', 'decks/a.yaml', 'decks/a.yml']);
    expect(rivalManifests(here, 'b')).toEqual(['decks/b.yaml']);
    const spelled = project('decks/\u00e9.yaml', 'decks/e\u0301.yaml');
    expect(findDecks(spelled)).toEqual(['\u00e9']);
    expect(rivalManifests(spelled, '\u00e9')).toHaveLength(2);
  });

  it('are none where there is no decks/', () => {
    expect(findDecks(project('a.yaml'))).toEqual([]);
    expect(findDecks(project('decks'))).toEqual([]);
  });
});

describe('a manifest', () => {
  it.each(['evening.yaml', 'evening-30.yml', 'my-facts.yaml', 'sources-of-life.yaml', 'speakers.yaml'])(
    'may be called %s',
    (name) => expect(isManifestName(name)).toBe(true),
  );

  it.each([
    ...['facts.yaml', 'facts-mine.yml', 'sources.yaml', 'helplines.yaml', 'glossary.yml', 'speaker.yaml'],
    ...['privacy.yaml', 'gates.yaml', '.hidden.yaml', 'talk.md', 'talk.yaml.bak', 'yaml', 'talkyaml'],
  ])('is not called %s', (name) => expect(isManifestName(name)).toBe(false));
});
