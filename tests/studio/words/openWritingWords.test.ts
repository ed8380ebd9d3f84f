import { describe, expect, it } from 'vitest';
import { openProject } from '../../../src/load/openProject.ts';
import { readFonts } from '../../../src/load/readFonts.ts';
import type { NameKind, WritingWords } from '../../../src/model/writingWords.ts';
import { memoizedParsers } from '../../../src/serve/preview/memoizedParsers.ts';
import { openWritingWords } from '../../../src/studio/words/openWritingWords.ts';
import { buildRequest } from '../../support/buildRequest.ts';
import { smallProject, tempProject } from '../../support/tempProject.ts';

const file = 'decks/sections/part/one.md';
const fact = (text: string, more: string): string =>
  `  text: ${text}\n  year: 2020\n  place: Waterland\n  measured: by a line\n  source: atlas\n  reviewBy: 2099-01-01\n${more}`;
const project = tempProject({
  ...smallProject,
  'decks/facts.yaml': `lake:\n${fact('a lake of {value} {unit}', '  value: 80\n  unit: meters\n  status: firm\n')}never:\n${fact('a rumor', '  status: banned\n')}`,
  'decks/sources.yaml': 'atlas: { type: book, title: The Atlas, short: Atlas, issued: 2019 }\n',
  'decks/glossary.yaml': 'steppe: { meaning: dry grassland }\n',
  'decks/project.yaml': 'map: { places: { Lakeside: [1, 2] }, views: { The lakes: { lands: [Finland] } } }\n',
  'decks/sections/part/one.kk.md': '---\ntitle: Бір\n---\n',
  'assets/photos/our lake.jpg': '',
  'assets/media/wind.MP4': '',
  'assets/media/wind.doc': '',
  'assets/data/depths.csv': 'label,2020\n',
  'assets/themes/own/scene.svg': '<svg/>',
});

const drafts = new Map<string, string>();
const opened = openProject(project.root);
const read = openWritingWords({
  project: opened,
  request: buildRequest({ folder: project.root, decks: [], drafts }),
  parsers: memoizedParsers(),
  fonts: readFonts(opened),
});
const namesOf = (words: WritingWords, kind: NameKind): string[] => words.names[kind].map(({ name }) => name);

describe('openWritingWords', () => {
  it('has what the ledger holds, each with what it prints, and nothing that must not be said', async () => {
    const words = await read(file, 'small');
    expect(namesOf(words, 'fact')).toEqual(['lake']);
    expect(words.names.fact[0]).toMatchObject({ detail: 'a lake of 80 meters (Atlas, 2020)' });
    expect(words.names.fact[0]?.parts).toContainEqual({ name: 'number', detail: '80' });
    expect(words.names.term).toEqual([{ name: 'steppe', detail: 'dry grassland' }]);
  });

  it('has places of the project before those of the world, views among what a map may be about', async () => {
    const words = await read(file, undefined);
    expect(namesOf(words, 'place')[0]).toBe('Lakeside');
    expect(namesOf(words, 'focus').slice(0, 2)).toEqual(['world', 'The lakes']);
    expect(namesOf(words, 'land')).toContain('Finland');
    expect(namesOf(words, 'land')).not.toContain('Lakeside');
    expect(words.names.land.find(({ name }) => name === 'Germany')?.finds).toContain('Alemania');
  });

  it('has pictures and films by their way from the section, tables, icons, layouts of the theme', async () => {
    const words = await read(file, 'small');
    expect(words.names.picture).toEqual([
      { name: '../../../assets/photos/our lake.jpg', shown: 'our lake.jpg', detail: 'assets/photos' },
    ]);
    expect(words.names.film).toEqual([
      { name: '../../../assets/media/wind.MP4', shown: 'wind.MP4', detail: 'assets/media' },
    ]);
    expect(namesOf(words, 'table')).toEqual(['depths.csv']);
    expect(words.names.icon.find(({ name }) => name === 'hard-hat')?.detail).toContain('helmet');
    expect(namesOf(words, 'layout')).toEqual(expect.arrayContaining(['statement', 'photo']));
    expect(namesOf(words, 'layout')).not.toContain('default');
    expect(words.names.layout.filter(({ detail }) => detail === '')).toEqual([]);
  });

  it('has sections, and the slides of the talk in which one is seen', async () => {
    const words = await read(file, 'small');
    expect(namesOf(words, 'section')).toContain('part/one');
    expect(namesOf(words, 'slide')).toContain('#part-one-1');
    expect(namesOf(await read(file, undefined), 'slide')).toEqual([]);
  });

  it('knows the keys of a section’s front matter, and of a twin’s', async () => {
    const keys = async (path: string) => (await read(path, 'small')).front.keys.map(({ name }) => name);
    expect(await keys(file)).toContain('minutes');
    expect(await keys('decks/sections/part/one.kk.md')).toEqual(['title', 'message', 'why', 'confirmedBy']);
  });

  it('offers no fence that the project cannot draw', async () => {
    const { fences } = await read(file, 'small');
    expect(fences.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['map', 'columns']));
    expect(fences.map(({ kind }) => kind)).not.toContain('mermaid');
  });

  it('follows a draft, and its version tells of it', async () => {
    const before = await read(file, 'small');
    expect((await read(file, 'small')).version).toBe(before.version);
    drafts.set('decks/glossary.yaml', 'steppe: { meaning: dry grassland }\nherd: { meaning: animals together }\n');
    const after = await read(file, 'small');
    drafts.clear();
    expect(namesOf(after, 'term')).toEqual(['steppe', 'herd']);
    expect(after.version).not.toBe(before.version);
  });
});
