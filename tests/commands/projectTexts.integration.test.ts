import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openProjectTexts, type ProjectTexts } from '../../src/commands/projectTexts.ts';
import { textVersion } from '../../src/edit/textVersion.ts';
import type { EventPage, PageEvent } from '../../src/serve/streamEvents.ts';
import { kit } from '../support/kitProject.ts';
import { smallManifest, smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const section = 'decks/sections/part/one.md';
const manifest = 'decks/small.yaml';
const project = tempProject({ ...smallProject, 'package.json': '{}', 'secret.txt': 'outside of decks' });
const { root } = project;
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const opened: ProjectTexts[] = [];
const journal = join(root, 'journal.json');
function open(): ProjectTexts {
  const texts = openProjectTexts({ root, kit, out: join(root, 'dist'), journal }, '2026-11-21');
  opened.push(texts);
  return texts;
}
afterAll(() => {
  for (const texts of opened) texts.close();
});
beforeEach(() => {
  rmSync(journal, { force: true });
  project.write(manifest, smallManifest);
  project.write(section, smallSection);
});

const write = (text: string, base = smallSection) => ({
  label: 'Writing',
  changes: [{ kind: 'write' as const, file: section, base, text }],
});
const title = (value: string) => ({
  label: `Title: ${value}`,
  changes: [
    {
      kind: 'yaml' as const,
      file: manifest,
      expected: textVersion(read(manifest)),
      steps: [{ do: 'set' as const, path: ['title'], value }],
    },
  ],
});

/** A page that listens; `next` waits for what it is told. */
function page(): EventPage & { next(): Promise<PageEvent> } {
  const events: PageEvent[] = [];
  let wake = (): void => {};
  return {
    send(event) {
      events.push(event);
      wake();
    },
    end: () => undefined,
    closed: new Promise(() => undefined),
    async next() {
      while (events.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return events.shift() as PageEvent;
    },
  };
}

describe('openProjectTexts', () => {
  it('opens a text as it stands, and what is being written in its place', () => {
    const texts = open();
    expect(texts.open(section)).toEqual({
      file: section,
      version: textVersion(smallSection),
      text: smallSection,
      saved: smallSection,
    });
    texts.draft(section, 'new words');
    expect(texts.open(section)).toMatchObject({ text: 'new words', saved: smallSection });
    expect([...texts.drafts]).toEqual([[section, 'new words']]);
    texts.draft(section, smallSection);
    expect(texts.drafts.size).toBe(0);
    expect(read(section)).toBe(smallSection);
  });

  it('opens nothing beside the texts of talks', () => {
    const texts = open();
    symlinkSync('/etc/passwd', join(root, 'decks/sections/part/link.md'));
    const refused = [
      'package.json',
      'decks/none.md',
      '../x.md',
      '/etc/passwd',
      'decks/sections/part/link.md',
      'node_modules/a.md',
      '.git/a.md',
    ];
    for (const file of refused) {
      expect(texts.open(file), file).toBeUndefined();
      texts.draft(file, 'x');
    }
    expect(texts.drafts.size).toBe(0);
    rmSync(join(root, 'decks/sections/part/link.md'));
  });

  it('makes edits one after the other, however fast they come, and undoes them after a new start', async () => {
    const texts = open();
    const answers = await Promise.all([texts.edit(title('One')), texts.edit(write(`${smallSection}\nMore.\n`))]);
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(read(manifest)).toContain('title: One');
    expect(read(section)).toContain('More.');
    const again = open();
    expect(await again.undo()).toEqual({
      kind: 'done',
      files: [section],
      undo: { undo: 'Title: One', redo: 'Writing' },
    });
    expect(await again.undo()).toMatchObject({ kind: 'done', undo: { undo: undefined, redo: 'Title: One' } });
    expect([read(manifest), read(section)]).toEqual([smallManifest, smallSection]);
    expect((await again.undo()).kind).toBe('refused');
    expect((await again.redo()).kind).toBe('done');
    expect(read(manifest)).toContain('title: One');
  });

  it('merges what was changed elsewhere, and shows both where the same lines were', async () => {
    const texts = open();
    project.write(section, smallSection.replace('The first headline', 'The opening headline'));
    expect((await texts.edit(write(`${smallSection}\nMore.\n`))).kind).toBe('done');
    expect(read(section)).toContain('The opening headline');
    expect(read(section)).toContain('More.');
    const theirs = read(section);
    const answer = await texts.edit(write(smallSection.replace('The first headline', 'My headline')));
    expect(answer).toMatchObject({ kind: 'conflict', file: section, base: smallSection, theirs });
    expect(read(section)).toBe(theirs);
  });

  it('forgets a draft once it is saved, and keeps one that has gone on since', async () => {
    const texts = open();
    texts.draft(section, `${smallSection}\nMore.\n`);
    await texts.edit(write(`${smallSection}\nMore.\n`));
    expect(texts.drafts.size).toBe(0);
    texts.draft(section, `${smallSection}\nMore, and more.\n`);
    await texts.edit(write(`${smallSection}\nMore, and\n`, read(section)));
    expect(texts.drafts.get(section)).toContain('and more');
  });

  it('tells every page of what was done, here or elsewhere', async () => {
    const texts = open();
    const pages = [page(), page()];
    for (const one of pages) texts.follow(one);
    for (const one of pages) expect((await one.next()).data).toEqual({ undo: undefined, redo: undefined });
    await texts.edit(title('Told'));
    for (const one of pages) expect(await one.next()).toMatchObject({ kind: 'changed', data: { undo: 'Title: Told' } });
    project.write('decks/sections/new/two.md', smallSection);
    for (const one of pages) expect((await one.next()).kind).toBe('changed');
  });

  it('says why an edit cannot be made', async () => {
    const texts = open();
    const script = { label: 'Run', changes: [{ kind: 'create' as const, file: 'scripts.json', text: '{}' }] };
    expect(await texts.edit(script)).toMatchObject({ kind: 'refused' });
    expect(existsSync(join(root, 'scripts.json'))).toBe(false);
    const outside = { label: 'Out', changes: [{ kind: 'create' as const, file: '../x.md', text: 'x' }] };
    expect(await texts.edit(outside)).toMatchObject({ kind: 'refused' });
    const stale = { ...title('Late'), changes: [{ ...title('Late').changes[0], expected: 'ffff' }] };
    expect(await texts.edit(stale as ReturnType<typeof title>)).toMatchObject({ kind: 'refused' });
    expect(read(manifest)).toBe(smallManifest);
  });
});
