import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packRecordText } from '../../src/pack/packRecord.ts';
import { recordText } from '../../src/present/talkRecord.ts';
import { type LoggedParts, recordParts } from '../support/loggedTalk.ts';
import { smallManifest, smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

const logged = (parts: LoggedParts): string => recordText(recordParts(parts));
const packed = (deck: string, host?: string): string =>
  packRecordText({ version: 1, deck, slides: [], files: {}, ...(host === undefined ? {} : { host }) });

/** A talk with a history, and another one whose name begins in the same way. */
const history = {
  ...smallProject,
  'decks/small-10.yml': smallManifest,
  'decks/archive/small-30.yaml': smallManifest.replace('A small talk', 'An old one'),
  'decks/log/2026-03-14-small.json': logged({ deck: 'small' }),
  'decks/log/2026-03-14-small-rehearsal.json': logged({ deck: 'small', kind: 'rehearsal' }),
  'decks/log/2026-03-14-small-es-20.json': logged({ deck: 'small-es-20', started: '2026-03-14T12:00:00.000Z' }),
  'decks/log/by-hand.json': logged({ deck: 'small', started: '2026-03-14T13:00:00.000Z' }),
  'decks/log/2026-03-14-small-10.json': logged({ deck: 'small-10' }),
  'decks/log/2026-03-14-small-30.json': logged({ deck: 'small-30' }),
  'decks/packs/small.json': packed('small'),
  'decks/packs/small--first-lutheran.json': packed('small', 'First Lutheran'),
  'decks/packs/small-10.json': packed('small-10'),
  'decks/sections/part/notes.md': '---\ntitle: Two\nminutes: 1\n---\n## As I say in small\n',
};

const files = ({ root }: TempProject, folder: string): string[] => readdirSync(join(root, folder)).sort();
const read = ({ root }: TempProject, file: string): string => readFileSync(join(root, file), 'utf8');

/** Every file of decks/ with its text. */
const texts = (project: TempProject): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(project.root, 'decks'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

describe('talk rename', () => {
  it('gives a deck another name in all that the kit keeps of it, and nothing of others', async () => {
    const project = tempProject(history);
    const before = texts(project);
    const run = await project.talk('rename', 'small', 'hall', '--json');
    expect(run.exit).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({
      name: 'hall',
      named: expect.arrayContaining([
        { file: 'decks/sections/part/notes.md', line: 5, text: '## As I say in small', section: 'part/notes' },
      ]),
    });
    expect(files(project, 'decks')).toEqual(['archive', 'hall.yaml', 'log', 'packs', 'sections', 'small-10.yml']);
    expect(read(project, 'decks/hall.yaml')).toBe(smallManifest);
    expect(files(project, 'decks/log')).toEqual([
      ...['2026-03-14-hall-es-20.json', '2026-03-14-hall-rehearsal.json', '2026-03-14-hall.json'],
      ...['2026-03-14-small-10.json', '2026-03-14-small-30.json', 'by-hand.json'],
    ]);
    expect(read(project, 'decks/log/2026-03-14-hall.json')).toBe(logged({ deck: 'hall' }));
    expect(read(project, 'decks/log/by-hand.json')).toBe(logged({ deck: 'hall', started: '2026-03-14T13:00:00.000Z' }));
    expect(files(project, 'decks/packs')).toEqual(['hall--first-lutheran.json', 'hall.json', 'small-10.json']);
    expect(read(project, 'decks/packs/hall--first-lutheran.json')).toBe(packed('hall', 'First Lutheran'));
    expect(
      (await project.talk('log', '--deck', 'hall')).out.split('\n').filter((line) => !line.startsWith(' ')),
    ).toHaveLength(2);
    await project.talk('undo');
    expect(texts(project)).toEqual(before);
  });

  it('keeps the ending, and numbers records of a deck that had the name before', async () => {
    const project = tempProject({
      ...history,
      'decks/log/2026-03-14-hall.json': logged({ deck: 'hall' }),
      'decks/packs/hall.json': packed('hall'),
    });
    await project.talk('rename', 'small-10', 'hall');
    expect(existsSync(join(project.root, 'decks/hall.yml'))).toBe(true);
    expect(read(project, 'decks/log/2026-03-14-hall-2.json')).toBe(logged({ deck: 'hall' }));
    expect(files(project, 'decks/packs')).toEqual(['hall.json', 'small--first-lutheran.json', 'small.json']);
  });

  it.each([
    [['none', 'hall'], 'unknown-deck'],
    [['small', 'small-10'], 'usage'],
    [['small', 'SMALL'], 'usage'],
    [['small', 'facts'], 'usage'],
    [['small', 'a/b'], 'usage'],
    [['small', 'nul'], 'usage'],
    [['small'], 'usage'],
    [['small', 'a', 'b'], 'usage'],
  ])('refuses %j, and writes nothing', async (words, code) => {
    const project = tempProject(history);
    const before = texts(project);
    const run = await project.talk('rename', ...words, '--json');
    expect(run.exit).toBe(2);
    expect(JSON.parse(run.out)).toMatchObject({ error: { code, hint: expect.any(String) } });
    expect(texts(project)).toEqual(before);
  });
});

describe('talk archive and talk restore', () => {
  it('put a deck aside and bring it back, each as one step', async () => {
    const project = tempProject(history);
    expect((await project.talk('archive', 'small')).out).toBe('decks/archive/small.yaml\ndecks/small.yaml');
    expect((await project.talk('restore')).out).toBe('small  A small talk\nsmall-30  An old one');
    expect(JSON.parse((await project.talk('restore', '--json')).out)).toEqual([
      { name: 'small', file: 'decks/archive/small.yaml', title: 'A small talk' },
      { name: 'small-30', file: 'decks/archive/small-30.yaml', title: 'An old one' },
    ]);
    const before = texts(project);
    expect(JSON.parse((await project.talk('restore', 'small', '--json')).out)).toMatchObject({ name: 'small' });
    expect(read(project, 'decks/small.yaml')).toBe(smallManifest);
    await project.talk('undo');
    expect(texts(project)).toEqual(before);
  });

  it('number a name that is taken', async () => {
    const project = tempProject({ ...history, 'decks/small-30.yaml': smallManifest });
    expect(JSON.parse((await project.talk('restore', 'small-30', '--json')).out).name).toBe('small-30-2');
    await project.talk('undo');
    expect(JSON.parse((await project.talk('archive', 'small-30', '--json')).out).name).toBe('small-30-2');
    expect(read(project, 'decks/archive/small-30.yaml')).toContain('An old one');
  });

  it('tell of a name that there is not', async () => {
    const project = tempProject(smallProject);
    for (const words of [['archive', 'smal'], ['restore', 'small'], ['archive'], ['restore', 'a', 'b']])
      expect((await project.talk(...words)).exit).toBe(2);
    expect(await project.talk('restore')).toMatchObject({ exit: 0, out: '' });
  });
});

describe('talk search', () => {
  it('names each line that has all words', async () => {
    const project = tempProject(history);
    expect((await project.talk('search', 'SECOND', 'headline')).out).toBe(
      'decks/sections/part/one.md:11  ## The second headline stands here',
    );
    expect(JSON.parse((await project.talk('search', 'second headline', '--json')).out)).toEqual([
      expect.objectContaining({ file: 'decks/sections/part/one.md', line: 11, section: 'part/one' }),
    ]);
    expect(await project.talk('search', 'no such words')).toMatchObject({ exit: 0, out: '' });
    expect((await project.talk('search')).exit).toBe(2);
  });

  it('leaves none out, however many there are', async () => {
    const many = Array.from({ length: 90 }, (_, line) => `- reed ${line}`).join('\n');
    const project = tempProject({ ...smallProject, 'decks/sections/part/many.md': many });
    expect((await project.talk('search', 'reed')).out.split('\n')).toHaveLength(90);
  });
});

/** A library of three subjects. */
const library = {
  'decks/old.yaml': 'title: Old\naudience: general\nslot: 30\nsections: [lake/shore, river/ford, care/word]\n',
  'decks/sections/lake/shore.md': smallSection.replace('minutes: 0.1', 'minutes: 4\ntopics: [Lakes]'),
  'decks/sections/river/ford.md': smallSection.replace('minutes: 0.1', 'minutes: 30\ntopics: [rivers]'),
  'decks/sections/care/word.md': smallSection.replace('minutes: 0.1', 'minutes: 2\ntopics: [lakes]\naudience: adult'),
};

interface Offered {
  readonly name: string;
  readonly written: string[];
  readonly offer: { slot: number; questions: number; leftOut: string[]; sections: { id: string; reason: string }[] };
}

describe('talk new deck with answers', () => {
  it('says what would be made of the sections that there are, and why, and writes nothing', async () => {
    const project = tempProject(library);
    const before = texts(project);
    const words = ['new', 'deck', 'lakes-20', '--about', 'LAKES,rivers', '--dry-run'];
    const offered = JSON.parse((await project.talk(...words, '--json')).out) as Offered;
    expect(offered).toMatchObject({
      name: 'lakes-20',
      written: [],
      offer: { slot: 20, questions: 4, leftOut: ['One'], sections: [{ id: 'lake/shore', reason: 'wanted' }] },
    });
    const { out } = await project.talk(...words);
    expect(out).toMatch(/^ {2}lake\/shore {2}full {3}4 min {2}\S/m);
    expect(texts(project)).toEqual(before);
  });

  it('makes it, as the studio would, under its own name', async () => {
    const project = tempProject(library);
    const words = ['--audience', 'adult', '--about', 'lakes', '--slot', '30', '--title', 'Two lakes', '--json'];
    const made = JSON.parse((await project.talk('new', 'deck', 'evening', ...words)).out) as Offered;
    expect(made.written).toEqual(['decks/evening.yaml']);
    expect(made.offer.sections.map(({ id }) => id).sort()).toEqual(['care/word', 'lake/shore']);
    const manifest = read(project, 'decks/evening.yaml');
    for (const line of ['title: "Two lakes"', 'audience: adult', 'slot: 30', 'lake/shore', 'care/word'])
      expect(manifest).toContain(line);
    await project.talk('undo');
    expect(existsSync(join(project.root, 'decks/evening.yaml'))).toBe(false);
  });

  it('begins with an empty section where none fits', async () => {
    const project = tempProject({ 'decks/old.yaml': smallManifest });
    const made = JSON.parse((await project.talk('new', 'deck', 'a', '--audience', 'teen', '--json')).out) as Offered;
    expect(made.written).toEqual(['decks/a.yaml', 'decks/sections/a/opening.md']);
  });

  it('copies a deck, with another title and slot', async () => {
    const project = tempProject(smallProject);
    expect((await project.talk('new', 'deck', 'long', '--like', 'small', '--slot', '45', '--title', 'Long')).out).toBe(
      'decks/long.yaml',
    );
    expect(read(project, 'decks/long.yaml')).toBe(
      smallManifest.replace('A small talk', 'Long').replace('slot: 10', 'slot: 45'),
    );
    expect((await project.talk('new', 'deck', 'b', '--like', 'none')).exit).toBe(2);
  });

  it.each([
    ['an audience that there is not', ['deck', 'a', '--audience', 'kids']],
    ['a topic that no section has', ['deck', 'a', '--about', 'lake']],
    ['a name that is taken', ['deck', 'old', '--dry-run']],
    ['a section', ['section', 'a/b', '--dry-run']],
    ['a copy with an audience of its own', ['deck', 'a', '--like', 'old', '--audience', 'teen']],
  ])('refuses %s', async (_, words) => {
    const project = tempProject(library);
    const before = texts(project);
    const run = await project.talk('new', ...words);
    expect(run.exit).toBe(2);
    expect(run.err).toContain('hint:');
    expect(texts(project)).toEqual(before);
  });
});
