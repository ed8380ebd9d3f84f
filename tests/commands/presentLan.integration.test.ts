import { Server } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { type Presentation, presentTalk } from '../../src/commands/present.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

const project = tempProject(smallProject);
const request = buildRequest({ folder: project.root, decks: ['small'] });
const running: Presentation[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(running.splice(0).map((one) => one.close()));
});

/** Presents the talk. @returns it with the addresses that were listened on meanwhile, each as `port address`. */
async function present(port: number, lan: string | undefined) {
  const listen = vi.spyOn(Server.prototype, 'listen');
  const said: string[] = [];
  const { running: one } = await presentTalk(request, { port, lan }, (line) => said.push(line));
  if (one === undefined) throw new Error('The deck has errors.');
  running.push(one);
  return { ...one, said, listened: listen.mock.calls.map(([, host]) => host as unknown) };
}

it('listens on loopback and nowhere else, unless phones are wished', async () => {
  const { listened, phone } = await present(0, undefined);
  expect([listened, phone]).toEqual([['127.0.0.1'], undefined]);
});

it('has phones on the one address that is named, by a second server that knows their pages alone', async () => {
  const { listened, phone, room, speaker, said } = await present(0, '127.0.0.1');
  expect(new Set(listened)).toEqual(new Set(['127.0.0.1']));
  expect(listened.length).toBeGreaterThan(1);
  const address = phone?.address ?? '';
  expect(new URL(address).host).not.toBe(new URL(room).host);
  const read = async (path: string, headers = {}): Promise<string> =>
    (await fetch(new URL(path, address), { headers })).text();
  expect(await read('/')).not.toMatch(/The first headline|said in six seconds/);
  for (const path of [new URL(room).pathname, `${new URL(speaker).pathname}${new URL(speaker).search}`])
    expect((await fetch(new URL(path, address))).status).toBe(403);
  const joined = await fetch(new URL('/pair', address), { method: 'POST', body: phone?.code ?? '' });
  const cookie = { Cookie: joined.headers.get('Set-Cookie')?.split(';')[0] ?? '' };
  expect(await read('/', cookie)).toContain('said in six seconds');
  expect((await fetch(new URL(new URL(room).pathname, address), { headers: cookie })).status).toBe(404);
  expect(said.join()).toContain('phone');
});

it('refuses an address that this machine has not, and opens nothing then', async () => {
  const listen = vi.spyOn(Server.prototype, 'listen');
  await expect(presentTalk(request, { port: 0, lan: '203.0.113.7' }, () => undefined)).rejects.toMatchObject({
    code: 'usage',
  });
  expect(listen).not.toHaveBeenCalled();
});
