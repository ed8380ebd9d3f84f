import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProjectTexts, type ProjectTexts } from '../../../src/commands/projectTexts.ts';
import { studioPictures } from '../../../src/commands/studioPictures.ts';
import { filesBelow } from '../../../src/deliver/filesBelow.ts';
import { openProject } from '../../../src/load/openProject.ts';
import { mostAddedBytes } from '../../../src/model/pictureLimits.ts';
import { type LocalServer, startServer } from '../../../src/serve/startServer.ts';
import { studioFace } from '../../../src/serve/studio/studioFace.ts';
import { asker } from '../../support/asker.ts';
import { makePng, pngChunk } from '../../support/makePng.ts';
import { studioSite } from '../../support/studioSite.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const { root: away } = tempFolder({ 'secret.png': 'secret' });
const { root } = tempFolder({
  'decks/a.yaml': '',
  'decks/b.png': 'x',
  'package.json': '{}',
  'assets/photos/old.jpg': 'old',
  'assets/photos/.hidden.png': 'x',
  'assets/themes/a/scene.svg': 'x',
  'assets/data/a.csv': 'x',
});
symlinkSync(join(away, 'secret.png'), join(root, 'assets/photos/link.png'));
let server: LocalServer;
let texts: ProjectTexts;
beforeAll(async () => {
  const project = openProject(root);
  texts = openProjectTexts({ ...project, out: join(root, 'dist'), journal: join(away, 'log.json') }, '2027-01-01');
  const site = studioSite({ pictures: studioPictures(project, texts), undo: texts.undo });
  server = await startServer(studioFace(site));
});
afterAll(async () => {
  texts.close();
  await server.close();
});
const ask = asker(() => server.port);
const token = (): string => new URL(server.address('/')).searchParams.get('token') ?? '';
const known = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'X-Talk-Token': token(),
  ...more,
});
const json = (more: Readonly<Record<string, string>> = {}) => known({ 'Content-Type': 'application/json', ...more });
const path = '/.studio/pictures';
const credit = { licence: 'own work', author: 'Her', people: false };
const photo = makePng({ before: [pngChunk('eXIf', Buffer.from('here'))] });
const wish = (name: string, bytes: Buffer = photo, more: object = { credit }) =>
  JSON.stringify({ name, base64: bytes.toString('base64'), ...more });
const post = async (body: string, headers = json(), to = path) => await ask(to, headers, 'POST', body);
const before = filesBelow(root);
const answerOf = (body: string): unknown => JSON.parse(body);

describe('pictures on the studio’s server', () => {
  it('come in clean, with their credits, and go by one step back', async () => {
    const answer = answerOf((await post(wish('Lake.PNG'))).body);
    const files = ['assets/photos/lake.png', 'assets/credits.yaml'];
    expect(answer).toMatchObject({
      kind: 'done',
      file: 'assets/photos/lake.png',
      files,
      undo: { undo: 'New picture: lake.png' },
    });
    expect(readFileSync(join(root, 'assets/photos/lake.png'))).toEqual(makePng({}));
    const list = answerOf((await ask(path, known())).body);
    expect(list).toEqual([
      { file: 'assets/photos/lake.png', size: makePng({}).length, isPhotograph: true, credit },
      { file: 'assets/photos/old.jpg', size: 3, isPhotograph: true },
    ]);
    await post('null', json(), '/.studio/undo');
    expect(filesBelow(root)).toEqual(before);
  });

  it.each([
    ['none by its bytes', wish('a.png', Buffer.from('MZ no picture'))],
    ['a page', wish('a.svg', Buffer.from('<html></html>'))],
    [
      'a drawing that runs something',
      wish('a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')),
    ],
    ['a photograph of nobody', wish('a.png', photo, {})],
  ])('are refused where one is %s', async (_, body) => {
    expect(answerOf((await post(body)).body)).toMatchObject({ kind: 'refused' });
    expect(filesBelow(root)).toEqual(before);
  });

  it.each([
    '{',
    '{"name":"a.png"}',
    '{"name":"a.png","base64":"no base64"}',
    wish('a.png', photo, { credit: { ...credit, people: true } }),
    wish('a.png', photo, { credit: { licence: '', author: 'Her', people: false } }),
    wish('a.png', photo, { file: 'decks/a.yaml' }),
  ])('are not read from %j', async (body) => {
    expect((await post(body)).status).toBe(400);
    expect(filesBelow(root)).toEqual(before);
  });

  it('may have so many bytes and no more, where other bodies are short', async () => {
    const large = await post(`"${'x'.repeat(Math.ceil(mostAddedBytes / 3) * 4 + 100_000)}"`);
    expect(large.status).toBe(413);
    expect((await post(`"${'x'.repeat(5_000_000)}"`)).status).toBe(400);
    expect((await post(`"${'x'.repeat(5_000_000)}"`, json(), `${path}/credit`)).status).toBe(413);
  });

  it.each(['../../etc/a', '..\\..\\a', '/etc/passwd', 'assets/../../a', 'a\0b', '.', 'CON'])(
    'named %j lie in their folder all the same',
    async (name) => {
      const answer = answerOf((await post(wish(`${name}.png`))).body);
      expect(answer).toMatchObject({ kind: 'done', file: expect.stringMatching(/^assets\/photos\/[a-z0-9-]+\.png$/) });
      await post('null', json(), '/.studio/undo');
      expect(filesBelow(root)).toEqual(before);
    },
  );

  it('go nowhere by a folder that leads out', async () => {
    rmSync(join(root, 'assets/illustrations'), { force: true, recursive: true });
    symlinkSync(away, join(root, 'assets/illustrations'));
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(answerOf((await post(wish('a.svg', drawing, {}))).body)).toMatchObject({ kind: 'refused' });
    rmSync(join(root, 'assets/illustrations'));
    expect(filesBelow(away)).not.toContain('a.svg');
    expect(filesBelow(root)).toEqual(before);
  });

  it('are heard from the studio’s own page alone', async () => {
    const refused = [
      await post(wish('a.png'), known({ 'Content-Type': 'application/octet-stream' })),
      await post(wish('a.png'), known({ 'Content-Type': 'multipart/form-data' })),
      await post(wish('a.png'), json({ Origin: 'http://elsewhere.example' })),
      await post(wish('a.png'), json({ Host: `elsewhere.example:${server.port}` })),
      await post(wish('a.png'), { 'Content-Type': 'application/json' }),
      await ask(path),
    ];
    expect(refused.map(({ status }) => status)).toEqual([415, 415, 403, 403, 403, 403]);
    expect(filesBelow(root)).toEqual(before);
  });

  it('are shown as pictures and never as pages', async () => {
    const { status, headers, body } = await ask(`${path}/file?file=assets/photos/old.jpg`, known());
    expect([status, headers['content-type'], body]).toEqual([200, 'image/jpeg', 'old']);
    expect(headers['content-disposition']).toBe('attachment');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    'assets/photos/link.png',
    'assets/photos/.hidden.png',
    'assets/data/a.csv',
    'assets/photos/../../package.json',
    'assets/photos/../../decks/b.png',
    'decks/b.png',
    '../secret.png',
    'assets/photos',
    '',
  ])('are not shown from %j', async (file) => {
    expect((await ask(`${path}/file?file=${encodeURIComponent(file)}`, known())).status).toBe(404);
  });

  it('that are there are credited, and others are not', async () => {
    const enter = (file: string) => post(JSON.stringify({ file, credit }), json(), `${path}/credit`);
    expect(answerOf((await enter('assets/photos/old.jpg')).body)).toMatchObject({ kind: 'done' });
    expect(readFileSync(join(root, 'assets/credits.yaml'), 'utf8')).toContain('author: "Her"');
    await post('null', json(), '/.studio/undo');
    expect((await enter('assets/photos/none.jpg')).status).toBe(404);
    expect((await post('{}', json(), `${path}/credit`)).status).toBe(400);
    writeFileSync(join(root, 'assets/credits.yaml'), 'a: [');
    expect(answerOf((await enter('assets/photos/old.jpg')).body)).toMatchObject({ kind: 'refused' });
    rmSync(join(root, 'assets/credits.yaml'));
  });
});
