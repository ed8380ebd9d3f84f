import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/deliver/filesBelow.ts';
import { fileOpener } from '../support/openFile.ts';
import { privacyList } from '../support/privacyList.ts';
import { readPdf } from '../support/readPdf.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { tempProject } from '../support/tempProject.ts';

const notes = 'These nineteen words of the notes are for the one who speaks and for nobody else in the whole room';
const inserted = '## A headline that came in later\n\nNote:\nNew words.\n\n---\n';
const section = (between = ''): string => `---
title: One
minutes: 0.5
---
## The first headline stands here

![The herd walks to the water](../../../assets/films/hérd.webm)

Note:
${notes}.

---
${between}<!-- .slide: steps="true" -->
## The second headline stands here

- one
- two

Handout:
What a reader needs.
`;
const manifest = `title: A small talk
audience: adult
slot: 10
copies: 41
handouts: [summary, wallet, hard-questions]
handoutTexts:
  hardQuestions:
    - ask: Is it true?
      answer: It is.
sections:
  - part/one
`;

const project = tempProject({ 'decks/small.yaml': manifest, 'decks/sections/part/one.md': section() });
const elsewhere = tempFolder();
const open = fileOpener();
const to = join(project.root, 'stick.zip');
const pack = (...words: readonly string[]) =>
  project.talk('pack', 'small', '--for', 'First Lutheran', '--date', '2027-03-14', ...words);

/** Unpacks by the archive's directory, which the kit's own look at it does not read. */
function unpack(name: string): string {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(to)))) {
    mkdirSync(join(elsewhere.root, name, dirname(path)), { recursive: true });
    writeFileSync(join(elsewhere.root, name, path), bytes);
  }
  return join(elsewhere.root, name);
}

const desk = (...names: readonly string[]): string[] => names.map((name) => `1-For-the-desk/${name}`);
let first = '';

beforeAll(async () => {
  project.write('assets/films/hérd.webm', readFileSync('tests/fixtures/films/herd.webm'));
  const { exit, err } = await pack('--to', 'stick.zip');
  expect(exit, err).toBe(0);
  first = unpack('first');
}, 120_000);

describe('a pack', () => {
  it('has each file in the folder of those who need it', () => {
    expect(filesBelow(first)).toEqual([
      '.talk-pack.json',
      ...desk('CHANGES.txt', 'operator.pdf', 'operator.txt'),
      ...desk('pictures/0100-title.png', 'pictures/0110-part-one-1.png'),
      ...desk('pictures/0120-part-one-2-s01.png', 'pictures/0120-part-one-2-s02.png'),
      ...desk('pictures/0120-part-one-2-s03.png', 'slides.pdf'),
      '2-For-the-room/handout-summary.pdf',
      '2-For-the-room/handout-wallet.pdf',
      '3-For-the-speaker/hard-questions.pdf',
      '3-For-the-speaker/notes.pdf',
      '3-For-the-speaker/speaker.html',
      'READ ME.html',
      'READ ME.txt',
      'SHA256SUMS',
      'deck.html',
      'media/herd.webm',
    ]);
  });

  it('says the checksum of each of them', () => {
    const lines = readFileSync(join(first, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(filesBelow(first).length - 1);
    for (const line of lines) {
      const [sum, path] = [line.slice(0, 64), line.slice(66)];
      expect(
        createHash('sha256')
          .update(readFileSync(join(first, path)))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  it('has a picture of each state of a slide, as large as a screen', () => {
    const pictures = filesBelow(first).filter((path) => path.endsWith('.png'));
    const read = pictures.map((path) => PNG.sync.read(readFileSync(join(first, path))));
    expect(read.map(({ width, height }) => `${width} × ${height}`)).toEqual(read.map(() => '1920 × 1080'));
    expect(new Set(read.map(({ data }) => createHash('sha256').update(data).digest('hex'))).size).toBe(5);
  });

  it('opens without a network, and is pressed through to its last slide', async () => {
    const { page, asked, errors } = await open(join(first, 'deck.html'));
    await page.waitForSelector('html[data-ready]');
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Space');
    expect(await page.evaluate('document.querySelector("section.slide.present").id')).toBe('part-one-2');
    expect(await page.evaluate('document.querySelectorAll(".present .fragment.visible").length')).toBe(2);
    expect(asked.filter((url) => !url.startsWith(`${pathToFileURL(first).href}/`) && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(asked).toContain(pathToFileURL(join(first, 'media/herd.webm')).href);
    expect(errors).toEqual([]);
  });

  it('plays its films from the speaker’s folder, too', () => {
    expect(readFileSync(join(first, '3-For-the-speaker/speaker.html'), 'utf8')).toContain('../media/herd.webm');
  });

  it('tells the operator the last words before a slide, and of the notes no more', () => {
    const text = readFileSync(join(first, '1-For-the-desk/operator.txt'), 'utf8');
    expect(text).toContain('“… for nobody else in the whole room.”');
    expect(text).toContain('Film: herd.webm');
    const shared = filesBelow(first).filter((path) => /\.(?:txt|html|json)$/.test(path) && !path.startsWith('3-'));
    for (const path of shared) expect(readFileSync(join(first, path), 'utf8')).not.toContain('nineteen words');
  });

  it('prints the same for the operator, with a row and a tagged picture of each slide', async () => {
    const [page] = (await readPdf(readFileSync(join(first, '1-For-the-desk/operator.pdf')))).pages;
    expect(page?.text.replaceAll(/\s+/g, ' ')).toContain('0120-part-one-2-s01.png – 0120-part-one-2-s03.png');
    expect(page?.text).toContain('in the whole room.');
    expect(page?.tags.filter((tag) => tag.startsWith('H'))).toHaveLength(4);
  });

  it('tells the host how often each sheet is copied', () => {
    const text = readFileSync(join(first, 'READ ME.txt'), 'utf8');
    expect(text).toMatch(/handout-summary\.pdf\n +41 copies/);
    expect(text).toMatch(/handout-wallet\.pdf\n +5 copies/);
    expect(text).toContain('First Lutheran');
  });

  it('links to nothing that is not in it', async () => {
    const { page, errors } = await open(join(first, 'READ ME.html'));
    const links = (await page.evaluate('[...document.links].map((link) => link.getAttribute("href"))')) as string[];
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !existsSync(join(first, decodeURIComponent(link))))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('the next pack for the same host', () => {
  beforeAll(async () => {
    project.write('decks/sections/part/one.md', section(inserted));
    const { exit, err } = await pack('--to', 'stick.zip');
    expect(exit, err).toBe(0);
  }, 60_000);

  it('renames no picture, and says what is new', () => {
    const second = unpack('second');
    const pictures = (folder: string) => filesBelow(join(folder, '1-For-the-desk/pictures'));
    expect(pictures(second)).toEqual([
      ...pictures(first).slice(0, 2),
      '0115-part-one-2-new.png',
      ...pictures(first).slice(2),
    ]);
    const changes = readFileSync(join(second, '1-For-the-desk/CHANGES.txt'), 'utf8');
    expect(changes.match(/New slides:\n(.*)\n\n/)?.[1]).toContain('0115-part-one-2-new.png');
    expect(changes).not.toMatch(/show something else|gone|elsewhere/);
    expect(changes).toContain('  deck.html');
  });

  it('says that nothing changed where nothing did, and is all public where that is asked', async () => {
    const { exit, err } = await pack('--public', '--to', 'open');
    expect(exit, err).toBe(0);
    const folder = join(project.root, 'open');
    expect(readFileSync(join(folder, '1-For-the-desk/CHANGES.txt'), 'utf8')).toContain('Nothing changed.');
    expect(filesBelow(folder).filter((path) => /^3-|speaker|notes|hard-questions/.test(path))).toEqual([]);
    expect(readFileSync(join(folder, '1-For-the-desk/operator.txt'), 'utf8')).not.toContain('whole room');
    expect(readFileSync(join(folder, 'READ ME.txt'), 'utf8')).not.toContain('notes');
  }, 60_000);

  it('leaves a folder alone in which somebody put a file, and names it', async () => {
    project.write('open/2-For-the-room/mine.txt', 'mine');
    const { exit, err } = await pack('--to', 'open');
    expect(exit).toBe(1);
    expect(err).toContain('file-in-the-way');
    expect(err).toContain('2-For-the-room/mine.txt');
    expect(readFileSync(join(project.root, 'open/2-For-the-room/mine.txt'), 'utf8')).toBe('mine');
  });
});

describe('a pack that must not go out', () => {
  const other = tempProject({
    'decks/small.yaml': `theme: own\n${manifest}`,
    'decks/sections/part/one.md': `${section().replace(/!\[.*\n/, '')}There are {fact:lakes}.\n`,
    'decks/facts.yaml':
      'lakes: { text: twelve lakes, year: 2020, place: here, measured: all, source: book, status: firm, reviewBy: 2030-01-01 }\n',
    'decks/sources.yaml': 'book: { type: book, title: A book, short: A book }\n',
    'decks/privacy.yaml': JSON.stringify(privacyList({ names: ['Sabira'] })),
    'assets/themes/own/theme.yaml': 'extends: steppe\n',
  });
  const refused = async (...words: readonly string[]): Promise<readonly unknown[]> => {
    const { exit, out } = await other.talk('pack', 'small', '--to', 'stick', '--json', ...words);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ status: 'refused', files: [] });
    expect(filesBelow(join(other.root, 'stick'))).toEqual([]);
    return JSON.parse(out).diagnostics;
  };

  it('is refused for a fact that is too old on its day, and only then', async () => {
    expect(await refused('--date', '2031-01-01')).toContainEqual(
      expect.objectContaining({ code: 'expired-fact', severity: 'error' }),
    );
  });

  it('is refused for a private name in what it says itself', async () => {
    // Without the speaker's page, which names the host as well and is held against the list before.
    expect(await refused('--for', 'Sabira’s friends', '--public')).toContainEqual(
      expect.objectContaining({ code: 'private-name', message: expect.stringContaining('READ ME.txt') }),
    );
  }, 60_000);

  it('is refused for a passage of the notes in a shared file, wherever it came from', async () => {
    other.write('assets/themes/own/own.css', `.slide .never{content:"${notes}"}`);
    expect(await refused()).toContainEqual(
      expect.objectContaining({ code: 'shared-notes', message: expect.stringContaining('deck.html') }),
    );
  }, 60_000);
});
