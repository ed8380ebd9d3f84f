import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewTalk } from '../../src/commands/preview.ts';
import { tempProject } from '../support/tempProject.ts';

/** A section of one slide with notes for a tenth of a minute, or for two. */
const section = (title: string, tenths: number): string =>
  `---\ntitle: ${title}\nminutes: ${tenths / 10}\n---\n## The ${title} stands here\n\nNote:\n${'word '.repeat(tenths * 12)}\n\nHandout:\nWhat the ${title} says.\n`;

const manifest = `title: An evening
audience: adult
slot: 2
questions: 0.5
sections:
  - part/first
  - { section: part/second, keep: could }
  - part/third
`;

const files = {
  'decks/evening.yaml': manifest,
  'decks/sections/part/first.md': section('first', 3),
  'decks/sections/part/second.md': section('second', 2),
  'decks/sections/part/third.md': section('third', 4),
};

describe('a deck that is fitted into a slot', () => {
  it('is built into a folder of its own, beside the whole one, and says what it left out, the second time too', async () => {
    const project = tempProject(files);
    const read = (path: string): string => readFileSync(join(project.root, 'dist', path), 'utf8');
    expect((await project.talk('build', '--only', 'deck,speaker')).exit).toBe(0);
    const whole = [read('evening/deck.html'), read('evening/private/speaker.html')];
    const built = await project.talk('build', 'evening', '--slot', '1', '--only', 'deck,speaker');
    expect(built.exit).toBe(0);
    const line = '  1 min: left out part/second (0.2 min); 0.7 min of talk, 0.3 of 0.5 min for questions';
    expect(built.out.split('\n')).toEqual(
      expect.arrayContaining([line, `  ${join('dist', 'evening-1', 'private', 'speaker.html')}`]),
    );
    expect([read('evening/deck.html'), read('evening/private/speaker.html')]).toEqual(whole);
    expect(whole[0]).toContain('The second stands here');
    expect(read('evening-1/deck.html')).not.toContain('The second stands here');
    expect(read('index.html').match(/\b[12] minutes?/g)).toEqual(['2 minutes', '1 minute']);
    const again = await project.talk('build', 'evening', '--slot', '1', '--only', 'deck,speaker');
    expect(again.out).toContain('evening-1  up to date');
    expect(again.out).toContain(line);
  });

  it('never takes the name of another deck, and is none of another tool', async () => {
    const project = tempProject({ ...files, 'decks/evening-1.yaml': manifest, 'old.md': '# Old\n' });
    const rival = await project.talk('build', 'evening', '--slot', '1', '--only', 'deck');
    expect([rival.exit, existsSync(join(project.root, 'dist'))]).toEqual([2, false]);
    expect(rival.err).toContain('evening-1');
    expect((await project.talk('check', 'evening', '--slot', '1')).exit).toBe(2);
    expect((await project.talk('build', 'old.md', '--slot', '1', '--only', 'deck')).exit).toBe(2);
    const own = await project.talk('build', 'evening-1', '--slot', '1', '--only', 'deck');
    expect([own.exit, existsSync(join(project.root, 'dist/evening-1-1/deck.html'))]).toEqual([0, true]);
    expect((await project.talk('build', 'nothing', '--slot', '1')).err).toContain('There is no deck `nothing`');
  });

  it('is checked under its name: too much even when all is cut is an error, and no section counts as unused', async () => {
    const project = tempProject(files);
    const checked = await project.talk('check', '--slot', '1', '--json');
    const [deck, whole] = JSON.parse(checked.out) as { name: string; diagnostics: { code: string }[]; fit?: object }[];
    expect(deck).toMatchObject({ name: 'evening-1', fit: { slot: 1, cuts: [{ section: 'part/second' }] } });
    expect([...(deck?.diagnostics ?? []), ...(whole?.diagnostics ?? [])].map(({ code }) => code)).toEqual([]);
    const over = await project.talk('check', 'evening', '--slot', '0.5', '--json');
    const [short] = JSON.parse(over.out) as { diagnostics: { code: string }[] }[];
    expect([over.exit, short?.diagnostics.map(({ code }) => code)]).toEqual([1, ['over-slot']]);
    expect((await project.talk('check', 'evening', '--slot', '1')).out).toContain('left out part/second');
  });

  it('is shown by the preview under its name, alone and in the list', async () => {
    const { root } = tempProject(files);
    const request = {
      folder: root,
      decks: [] as string[],
      out: join(root, 'dist'),
      paper: undefined,
      slot: 1,
      only: undefined,
      handouts: undefined,
      browser: undefined,
      timeoutMs: undefined,
      force: false,
      today: '2026-11-21',
    };
    const preview = await previewTalk(request, 0, () => undefined);
    try {
      expect(new URL(preview.url).pathname).toBe('/evening-1/');
      const page = await (await fetch(preview.url)).text();
      expect(page).toContain('The third stands here');
      expect(page).not.toContain('The second stands here');
      expect(await (await fetch(new URL('/', preview.url))).text()).toContain('evening-1');
    } finally {
      await preview.close();
    }
  });
});
