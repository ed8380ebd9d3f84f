import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../src/serve/servePages.ts';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let server: PageServer;
const asked: string[] = [];

beforeAll(async () => {
  server = await servePages(undefined, async (path, query) => {
    asked.push(path);
    if (path === '/page') return { type: 'text/html', body: `page ${query.get('q')}` };
    if (path === '/fail') throw new Error('broken');
    return undefined;
  });
});
afterAll(() => server.close());

/** Sends a request as it is written: no client tidies `..` away. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('servePages', () => {
  it('serves a page with its query, forbids it all but itself, and lets no one keep it', async () => {
    const { status, headers, body } = await ask('/page?q=1');
    expect([status, body]).toEqual([200, 'page 1']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
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

  it('takes the next port when its own is taken, but not in place of one that was asked for', async () => {
    const other = await servePages(undefined, async () => undefined);
    expect(other.port).not.toBe(server.port);
    await other.close();
    await expect(servePages(server.port, async () => undefined)).rejects.toMatchObject({ code: 'usage' });
  });
});
