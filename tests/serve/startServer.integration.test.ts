import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Face } from '../../src/serve/serverApp.ts';
import { type LocalServer, startServer } from '../../src/serve/startServer.ts';
import { asker } from '../support/asker.ts';

const asked: string[] = [];
const readOnly: Face = {
  changes: false,
  mount(routes) {
    routes.use((context, next) => {
      asked.push(context.req.path);
      return next();
    });
    routes.get('/page', (context) => context.html(`page ${context.req.query('q')}`));
    routes.get('/kept', (context) => context.body('a{}', 200, { 'Cache-Control': 'private, max-age=60' }));
    routes.get('/fail', () => {
      throw new Error('broken');
    });
  },
};

let server: LocalServer;
beforeAll(async () => {
  server = await startServer(readOnly);
});
afterAll(() => server.close());
const ask = asker(() => server.port);

describe('startServer', () => {
  it('serves a page with its query, forbids it all but itself, and lets no one keep it', async () => {
    const { status, headers, body } = await ask('/page?q=1');
    expect([status, body]).toEqual([200, 'page 1']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
    expect((await ask('/kept')).headers['cache-control']).toBe('private, max-age=60');
  });

  it('gives the whole address of a path, and no token where nothing can be changed', () => {
    expect(server.address('/a%20b/?c=d')).toBe(`http://127.0.0.1:${server.port}/a%20b/?c=d`);
  });

  it('refuses in plain text, under the same headers', async () => {
    const refusals = {
      403: await ask('/page', { Host: 'talks.example' }),
      404: await ask('/none'),
      405: await ask('/page', {}, 'DELETE'),
      500: await ask('/fail'),
    };
    for (const [status, reply] of Object.entries(refusals)) {
      expect(reply.status).toBe(Number(status));
      expect(reply.headers['content-type']).toMatch(/^text\/plain/);
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
      expect(reply.headers['cache-control']).toBe('no-store');
      expect(reply.body).not.toBe('');
    }
    expect(refusals[405].headers.allow).toBe('GET, HEAD');
  });

  it.each([{ Host: 'a b' }, { Host: 'talks.example/..' }])('cannot read a request with %j', async (headers) => {
    const { status, headers: said } = await ask('/page', headers);
    expect([status, said['content-type']]).toEqual([400, 'text/plain']);
  });

  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/page/../../etc/passwd',
    '//etc/passwd',
    '/etc/passwd%00.md',
    '/%',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('answers to its own address only', async () => {
    asked.length = 0;
    expect((await ask('/page', { Host: `talks.example:${server.port}` })).status).toBe(403);
    expect((await ask('/page', { Origin: 'http://talks.example' })).status).toBe(403);
    expect(
      (await ask('/page', { Host: `localhost:${server.port}`, Origin: `http://localhost:${server.port}` })).status,
    ).toBe(200);
    expect(asked).toEqual(['/page']);
  });

  it('is read-only, and outlives a page that fails', async () => {
    expect((await ask('/page', {}, 'POST')).status).toBe(405);
    expect((await ask('/fail')).status).toBe(500);
    expect((await ask('/page', {}, 'HEAD')).body).toBe('');
    expect((await ask('/page')).status).toBe(200);
  });

  it('listens on 127.0.0.1 and no other address', async () => {
    const reached = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect(server.port, host, () => resolve(true));
        socket.on('error', () => resolve(false));
        socket.on('close', () => socket.destroy());
      });
    expect(await reached('127.0.0.1')).toBe(true);
    expect(await reached('127.0.0.2')).toBe(false);
    expect(await reached('::1')).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'listens on another address when it is asked to, and answers to that name alone',
    async () => {
      const other = await startServer(readOnly, { host: '127.0.0.2' });
      const askOther = asker(() => other.port, '127.0.0.2');
      expect(other.address('/page')).toBe(`http://127.0.0.2:${other.port}/page`);
      expect((await askOther('/page')).status).toBe(200);
      expect((await askOther('/page', { Host: `localhost:${other.port}` })).status).toBe(403);
      await other.close();
    },
  );

  it('takes the next port when its own is taken, but not in place of one that was asked for', async () => {
    const other = await startServer(readOnly);
    expect(other.port).not.toBe(server.port);
    await other.close();
    await expect(startServer(readOnly, { port: server.port })).rejects.toMatchObject({ code: 'usage' });
  });
});
