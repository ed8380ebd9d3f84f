import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Face } from '../../src/serve/serverApp.ts';
import { type LocalServer, startServer } from '../../src/serve/startServer.ts';
import { asker } from '../support/asker.ts';

let changed = 0;
const changing: Face = {
  changes: true,
  mount(routes) {
    routes.get('/page', (context) => context.text(`page ${context.req.query('q')}`));
    routes.post('/page', (context) => {
      changed += 1;
      return context.text('changed');
    });
  },
};

let server: LocalServer;
let token = '';
beforeAll(async () => {
  server = await startServer(changing);
  token = new URL(server.address('/')).searchParams.get('token') ?? '';
});
afterAll(() => server.close());
const ask = asker(() => server.port);

describe('a face that changes things', () => {
  it('has a token of its own for each run, long enough not to be guessed', async () => {
    const other = await startServer(changing);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(other.address('/')).not.toContain(token);
    await other.close();
  });

  it.each([
    ['nothing', '/page', {}],
    ['another token in the header', '/page', { 'X-Talk-Token': 'a' }],
    ['an empty header', '/page', { 'X-Talk-Token': '' }],
    ['another token in the address', '/page?token=a', {}],
    ['an address that is not there', '/none', {}],
  ])('refuses who brings %s', async (_, path, headers: Record<string, string>) => {
    expect((await ask(path, headers)).status).toBe(403);
    expect((await ask(path, headers, 'POST')).status).toBe(403);
    expect(changed).toBe(0);
  });

  it('takes the token from the address once, in exchange for a cookie that no script reads', async () => {
    const { status, headers } = await ask(`/page?q=1&token=${token}`);
    expect([status, headers.location]).toEqual([303, '/page?q=1']);
    const [set = ''] = headers['set-cookie'] ?? [];
    expect(set).toMatch(/; HttpOnly/);
    expect(set).toMatch(/; SameSite=Strict/);
    const cookie = set.split(';')[0] ?? '';
    expect(cookie).toBe(`talk-token-${server.port}=${token}`);
    expect((await ask('/page?q=1', { Cookie: cookie })).body).toBe('page 1');
    expect((await ask('/page?q=1', { Cookie: `${cookie}x` })).status).toBe(403);
    expect((await ask('/page', { Cookie: cookie }, 'POST')).body).toBe('changed');
  });

  it('takes it from a header, but never changes a thing for a token in the address', async () => {
    const before = changed;
    expect((await ask('/page', { 'X-Talk-Token': token }, 'POST')).body).toBe('changed');
    expect((await ask(`/page?token=${token}`, {}, 'POST')).status).toBe(403);
    expect(changed).toBe(before + 1);
  });

  it('asks for its own address and pages all the same', async () => {
    const headers = { 'X-Talk-Token': token };
    expect((await ask('/page', { ...headers, Host: 'talks.example' })).status).toBe(403);
    expect((await ask('/page', { ...headers, Origin: 'http://talks.example' }, 'POST')).status).toBe(403);
    expect((await ask('/page', headers, 'TRACE')).status).toBe(405);
  });
});
