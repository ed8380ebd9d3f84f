import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewFace } from '../../../src/serve/preview/previewFace.ts';
import { type LocalServer, startServer } from '../../../src/serve/startServer.ts';
import { asker } from '../../support/asker.ts';

let server: LocalServer;
const followed: string[] = [];
beforeAll(async () => {
  server = await startServer(
    previewFace({
      list: () => 'all decks',
      fonts: { path: '/fonts-1.css', css: '@font-face{}' },
      deck: (name) =>
        name === 'a deck'
          ? {
              page: async () => `page of ${name}`,
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

  it('opens the stream of a deck at the version that the page shows', async () => {
    expect((await ask('/a%20deck/events?version=a.1')).headers['content-type']).toBe('text/event-stream');
    expect(followed).toEqual(['a.1']);
  });

  it.each(['/other/', '/other/events', '/a%20deck/other', '/fonts-2.css'])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('is read-only', async () => {
    expect((await ask('/a%20deck/', {}, 'POST')).status).toBe(405);
  });
});
