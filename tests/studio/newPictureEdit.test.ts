import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeEdit, undoEdit } from '../../src/commands/makeEdit.ts';
import { filesBelow } from '../../src/deliver/filesBelow.ts';
import { openProject } from '../../src/load/openProject.ts';
import type { CreditRecord } from '../../src/schema/creditsSchema.ts';
import { creditEdit, newPictureEdit } from '../../src/studio/newPictureEdit.ts';
import { readRules } from '../../src/talk/readRules.ts';
import { makePng, pngChunk } from '../support/makePng.ts';
import { tempFolder } from '../support/tempFolder.ts';

const credit = { licence: 'CC BY 4.0', author: 'A: "B"', source: 'https://a.example/', people: false };
const told = pngChunk('tEXt', Buffer.from('Comment\0a shelter'));
const photo = makePng({ before: [told] });
const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><metadata>me</metadata></svg>');

function project(files: Readonly<Record<string, string>> = {}) {
  const { root } = tempFolder({ 'decks/a.yaml': '', ...files });
  const opened = openProject(root);
  const edited = { root, out: join(root, 'dist'), journal: join(tempFolder().root, 'log.json') };
  const add = async (name: string, bytes: Buffer, given: CreditRecord | 'none' = credit) => {
    const wanted = newPictureEdit({ name, bytes, credit: given === 'none' ? undefined : given }, opened);
    if (wanted.kind === 'refused') return wanted;
    const plan = await makeEdit(edited, wanted.edit, '2027-01-01');
    return plan.kind === 'planned' ? wanted.file : plan;
  };
  const text = (file: string): string => readFileSync(join(root, file), 'utf8');
  return { root, opened, edited, add, text, credits: () => Object.fromEntries(readRules(opened).credits) };
}
const refused = (reason: string) => expect.objectContaining({ kind: 'refused', reason }) as unknown;

describe('a picture that comes into a project', () => {
  it('is a clean file and an entry of the credits, and one step to undo', async () => {
    const { root, edited, add, credits } = project();
    const before = filesBelow(root);
    expect(await add('C:\\Users\\her\\My Lake (1).PNG', photo)).toBe('assets/photos/my-lake-1.png');
    expect(readFileSync(join(root, 'assets/photos/my-lake-1.png'))).toEqual(makePng({}));
    expect(credits()).toEqual({ 'assets/photos/my-lake-1.png': credit });
    await undoEdit(edited);
    expect(filesBelow(root)).toEqual(before);
    expect(await undoEdit(edited)).toBeUndefined();
  });

  it('is entered behind the others, whose bytes stay', async () => {
    const written = '# ours\r\nassets/photos/old.jpg: { licence: own work, author: Me, people: false } # mine\r\n';
    const { add, text, credits, edited } = project({ 'assets/credits.yaml': written });
    const consent = { ...credit, people: true, consent: 'asked, 2026' };
    await add('lake.png', photo, consent);
    expect(text('assets/credits.yaml').startsWith(written)).toBe(true);
    expect(credits()).toMatchObject({ 'assets/photos/lake.png': consent, 'assets/photos/old.jpg': { author: 'Me' } });
    await undoEdit(edited);
    expect(text('assets/credits.yaml')).toBe(written);
    for (const empty of ['', '# none yet\n']) {
      const other = project({ 'assets/credits.yaml': empty });
      await other.add('lake.png', photo);
      expect(other.text('assets/credits.yaml').startsWith(empty)).toBe(true);
      expect(other.credits()).toEqual({ 'assets/photos/lake.png': credit });
    }
  });

  it('takes nobody’s name, and lies there once', async () => {
    const { add, text } = project({
      'assets/photos/Lake.png': 'other',
      'assets/credits.yaml': 'assets/photos/lake-2.png: { licence: own work, author: Me, people: false }\n',
    });
    expect(await add('lake.png', photo)).toBe('assets/photos/lake-3.png');
    expect(await add('lake.png', photo)).toBe('assets/photos/lake-3.png');
    expect(text('assets/photos/Lake.png')).toBe('other');
    expect(await add('con.png', photo)).toBe('assets/photos/con-1.png');
    expect(await add('../../.png', photo)).toBe('assets/photos/picture.png');
    expect(await add('Көл.jpeg', photo)).toBe('assets/photos/көл.png');
  });

  it('may be a drawing without credits, and is a photograph with them', async () => {
    const { add, text, credits } = project();
    expect(await add('bus.svg', drawing, 'none')).toBe('assets/illustrations/bus.svg');
    expect(text('assets/illustrations/bus.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    expect(await add('lake.png', photo, 'none')).toEqual(refused('no-credit'));
    expect(await add('lake.png', Buffer.from('no'))).toEqual(refused('no-picture'));
    expect(credits()).toEqual({});
  });

  it('leaves all as it is where its credits cannot be entered, or its folder is a link', async () => {
    const broken = project({ 'assets/credits.yaml': 'a: [\n' });
    expect(await broken.add('lake.png', photo)).toEqual(refused('unreadable'));
    expect(filesBelow(broken.root)).toEqual(['assets/credits.yaml', 'decks/a.yaml']);
    const { root: away } = tempFolder();
    for (const link of ['assets', 'assets/photos']) {
      const linked = project(link === 'assets' ? {} : { 'assets/credits.yaml': '' });
      symlinkSync(away, join(linked.root, link));
      await expect(linked.add('lake.png', photo)).rejects.toMatchObject({ code: 'usage' });
    }
    expect(filesBelow(away)).toEqual([]);
  });

  it('that is there already is entered alone', async () => {
    const { opened, edited, credits } = project({ 'assets/photos/old.png': 'x' });
    await makeEdit(edited, creditEdit('assets/photos/old.png', credit, opened), '2027-01-01');
    expect(credits()).toEqual({ 'assets/photos/old.png': credit });
  });
});

describe('bytes in an edit', () => {
  it('are cleaned by whoever makes it, and refused where they are none of a picture of that name', async () => {
    const { edited, root } = project();
    const make = (file: string, bytes: Buffer) =>
      makeEdit(edited, { label: 'x', changes: [{ kind: 'file', file, base64: bytes.toString('base64') }] }, '');
    await make('assets/a.png', photo);
    expect(readFileSync(join(root, 'assets/a.png'))).toEqual(makePng({}));
    expect(await make('assets/b.jpg', photo)).toEqual(refused('no-picture'));
    expect(await make('assets/c.png', Buffer.from('no'))).toEqual(refused('no-picture'));
    await expect(make('assets/../d.png', photo)).rejects.toMatchObject({ code: 'usage' });
    expect(filesBelow(root)).toEqual(['assets/a.png', 'decks/a.yaml']);
  });
});
