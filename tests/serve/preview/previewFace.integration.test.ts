import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Film } from '../../../src/model/film.ts';
import { previewFace } from '../../../src/serve/preview/previewFace.ts';
import { type LocalServer, startServer } from '../../../src/serve/startServer.ts';
import { asker } from '../../support/asker.ts';
import { tempFolder } from '../../support/tempFolder.ts';

let server: LocalServer;
const followed: string[] = [];
const { root } = tempFolder({ 'films/a herd.mp4': '0123456789', 'secret.txt': 'secret' });
const film: Film = {
  kind: 'film',
  path: 'films/a herd.mp4',
  source: join(root, 'films/a herd.mp4'),
  changedMs: 0,
  bytes: 10,
  mime: 'video/mp4',
  address: 'data:kit,0123456789abcdef',
  name: 'a herd.mp4',
  facts: {},
  overwrites: [],
};
beforeAll(async () => {
  server = await startServer(
    previewFace({
      list: () => 'all decks',
      fonts: { path: '/fonts-1.css', css: '@font-face{}' },
      deck: (name) =>
        name === 'a deck'
          ? {
              page: async () => `page of ${name}`,
              slide: async (key) => (key === 'lakes' ? 'one slide' : undefined),
              sheet: async (sheet, section) => (section === 'part/one' ? `${sheet} of ${section}` : undefined),
              since: async (version) => ({ kind: 'same', version }),
              film: (wanted) =>
                [film, { ...film, name: 'gone.mp4', source: join(root, 'gone.mp4') }].find(
                  (one) => one.name === wanted,
                ),
              follow(page, version) {
                followed.push(version);
                page.end();
              },
            }
          : undefined,
    }),
  );
});
afterAll(() => server.close());
const ask = asker(() => server.port);

describe('previewFace', () => {
  it.each([
    ['/', 'all decks'],
    ['/a%20deck/', 'page of a deck'],
    ['/a%20deck', 'page of a deck'],
  ])('answers %s with a page that no browser keeps', async (path, text) => {
    const { status, headers, body } = await ask(path);
    expect([status, body]).toEqual([200, text]);
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^text\/html/),
      'cache-control': 'no-store',
    });
  });

  it('lets the browser keep the fonts, whose address changes with them', async () => {
    const { headers, body } = await ask('/fonts-1.css');
    expect(body).toBe('@font-face{}');
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^text\/css/),
      'cache-control': 'private, max-age=86400, immutable',
    });
  });

  it('shows the sheets that a section may be on, and no others', async () => {
    const sheet = '/a%20deck/sheets/lectern?section=part%2Fone';
    expect(await ask(sheet)).toMatchObject({ status: 200, body: 'lectern of part/one' });
    const statuses = ['/a%20deck/sheets/lectern', sheet.replace('lectern', 'summary'), sheet.replace('a%20', 'b')];
    expect(await Promise.all(statuses.map(async (path) => (await ask(path)).status))).toEqual([404, 404, 404]);
  });

  it('opens the stream of a deck at the version that the page shows', async () => {
    expect((await ask('/a%20deck/events?version=a.1')).headers['content-type']).toBe('text/event-stream');
    expect(followed).toEqual(['a.1']);
  });

  describe('a film', () => {
    const path = '/a%20deck/media/a%20herd.mp4';
    const part = async (range: string | undefined, method = 'GET') => {
      const { status, headers, body } = await ask(path, range === undefined ? {} : { Range: range }, method);
      return [status, headers['content-range'], headers['content-length'], body];
    };

    it('comes whole, and says that a part of it may be asked for', async () => {
      expect(await part(undefined)).toEqual([200, undefined, '10', '0123456789']);
      expect((await ask(path)).headers).toMatchObject({ 'content-type': 'video/mp4', 'accept-ranges': 'bytes' });
      expect(await part(undefined, 'HEAD')).toEqual([200, undefined, '10', '']);
    });

    it.each([
      ['bytes=0-', '0-9', '0123456789'],
      ['bytes=2-4', '2-4', '234'],
      ['bytes=8-99', '8-9', '89'],
      ['bytes=-3', '7-9', '789'],
      ['bytes=-99', '0-9', '0123456789'],
    ])('comes in part by %s', async (range, place, bytes) => {
      expect(await part(range)).toEqual([206, `bytes ${place}/10`, String(bytes.length), bytes]);
    });

    it('comes whole where several parts are asked for, or none that can be read', async () => {
      for (const range of ['bytes=0-1,3-4', 'bytes=-', 'bytes=5-2', 'lines=1-2'])
        expect((await part(range)).at(0), range).toBe(200);
    });

    it('has nothing beyond its end', async () => {
      expect((await part('bytes=10-')).slice(0, 2)).toEqual([416, 'bytes */10']);
      expect((await part('bytes=-0')).slice(0, 2)).toEqual([416, 'bytes */10']);
    });

    it.each(['gone.mp4', 'secret.txt', '..%2Fsecret.txt', '%2e%2e/secret.txt', 'a%20herd.mp4/..', ''])(
      'that the slides do not play is not there: %s',
      async (name) => {
        const { status, body } = await ask(`/a%20deck/media/${name}`);
        expect([status, body.includes('secret')]).toEqual([404, false]);
      },
    );
  });

  it.each(['/other/', '/other/events', '/other/media/a%20herd.mp4', '/a%20deck/other', '/fonts-2.css'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('is read-only', async () => {
    expect((await ask('/a%20deck/', {}, 'POST')).status).toBe(405);
  });
});
