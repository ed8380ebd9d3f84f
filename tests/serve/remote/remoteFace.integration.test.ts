import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyAction } from '../../../src/present/applyAction.ts';
import { newTalkState } from '../../../src/present/talkState.ts';
import { presentFace } from '../../../src/serve/present/presentFace.ts';
import { talkRelay } from '../../../src/serve/present/talkRelay.ts';
import { type OpenPhones, openPhones } from '../../../src/serve/remote/openPhones.ts';
import { type LocalServer, startServer } from '../../../src/serve/startServer.ts';
import { asker } from '../../support/asker.ts';
import { smallOutline } from '../../support/talkOutline.ts';

const clock = { now: 1_800_000_000_000 };
const now = (): number => clock.now;
const relay = talkRelay(smallOutline, now);
const pages = { outline: smallOutline, pair: 'the field', remote: 'the notes' };
const wishes = {
  lan: { address: '127.0.0.1', others: [] },
  key: { key: Buffer.alloc(32, 1), isKept: true },
  now,
  paired: () => undefined,
};
let talk: LocalServer;
let phones: OpenPhones;
let port = 0;
beforeAll(async () => {
  talk = await startServer(
    presentFace({ outline: smallOutline, room: 'the room', speaker: 'the notes', film: () => undefined }, relay),
    { port: 0 },
  );
  phones = await openPhones(pages, relay, { ...wishes, talkPort: talk.port, isFixed: false });
  port = Number(new URL(phones.offer().address).port);
});
afterAll(() => Promise.all([talk.close(), phones.close()]));

const ask = asker(() => port);
/** A minute later nobody has tried a code. */
const later = (): void => {
  clock.now += 61_000;
};
const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers });

/** The cookie of a phone that is let in. */
async function paired(): Promise<string> {
  const { headers } = await post('/pair', phones.offer().code);
  return (headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
}

const touch = '/talk/state?version=v1&from=-1';
const state = JSON.stringify(applyAction(smallOutline, newTalkState(smallOutline, now()), { kind: 'next' }, now()));

describe('a phone that has no code', () => {
  it('gets the field for it, and nothing else of what the talk’s server has', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'the field' });
    for (const path of [
      '/talk/events',
      '/talk/state',
      '/small/',
      '/small/events',
      '/small/speaker',
      '/small/speaker/phone',
      '/pair/',
      '//',
      '/%70air/x',
    ])
      for (const headers of [{}, { Cookie: `talk-phone-${port}=1.2.3` }, { Cookie: `talk-token-${port}=a` }])
        expect([path, (await ask(path, headers as Readonly<Record<string, string>>)).status]).toEqual([path, 403]);
    expect((await post(touch, state)).status).toBe(403);
    expect((await post('/', state)).status).toBe(404);
    expect(relay.newest()).toBeUndefined();
  });

  it('uses no code up by looking at addresses', async () => {
    const { code, link } = phones.offer();
    expect(link).toBe(`http://127.0.0.1:${port}/#${code}`);
    for (const path of [`/?code=${code}`, `/pair?code=${code}`, `/${code}`]) await ask(path);
    expect(phones.offer().code).toBe(code);
    expect(await ask('/pair')).toMatchObject({ status: 200, body: '{"paired":false}' });
  });

  it('is refused with a wrong code, one that was used, and one that is old', async () => {
    later();
    expect((await post('/pair', 'AAAAAA')).status).toBe(403);
    const used = phones.offer().code;
    expect((await post('/pair', used)).status).toBe(204);
    expect((await post('/pair', used)).status).toBe(403);
    const old = phones.offer().code;
    clock.now += 10 * 60_000;
    const { status, headers } = await post('/pair', old);
    expect([status, headers.get('Set-Cookie')]).toEqual([403, null]);
  });

  it('is refused as a page of another site, by another name of this machine, and with too much', async () => {
    later();
    const { code } = phones.offer();
    const origin = { Origin: 'https://talks.example' };
    expect((await post('/pair', code, origin)).status).toBe(403);
    expect((await ask('/', origin)).status).toBe(403);
    // That of the speaker's own machine, on its other port, is another site, too.
    expect((await post('/pair', code, { Origin: `http://127.0.0.1:${talk.port}` })).status).toBe(403);
    for (const host of ['talks.example', `talks.example:${port}`, `127.0.0.1:${talk.port}`])
      for (const path of ['/', '/pair']) expect((await ask(path, { Host: host })).status).toBe(403);
    expect((await post('/pair', code.padEnd(300))).status).toBe(413);
    expect((await ask('/pair', {}, 'DELETE')).status).toBe(404);
    expect(phones.offer().code).toBe(code);
  });
});

describe('a phone that is let in', () => {
  it('gets a session that no script and no other site can use', async () => {
    later();
    const { status, headers } = await post('/pair', phones.offer().code);
    expect(status).toBe(204);
    expect(headers.get('Set-Cookie')).toMatch(
      new RegExp(`^talk-phone-${port}=[^;]+; Max-Age=43200; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const cookie = { Cookie: headers.get('Set-Cookie')?.split(';')[0] ?? '' };
    expect(await ask('/', cookie)).toMatchObject({
      status: 200,
      body: 'the notes',
      headers: { 'cache-control': 'no-store' },
    });
    expect(await ask('/pair', cookie)).toMatchObject({ body: '{"paired":true}' });
    for (const path of ['/small/', '/small/speaker', '/small/speaker/phone'])
      expect((await ask(path, cookie)).status).toBe(404);
    for (const headers of [{ Origin: 'https://talks.example' }, { Host: 'talks.example' }])
      expect((await ask('/', { ...cookie, ...headers } as Readonly<Record<string, string>>)).status).toBe(403);
    expect((await post(touch, state, { ...cookie, Origin: 'https://talks.example' })).status).toBe(403);
    clock.now += 12 * 3_600_000;
    expect(await ask('/', cookie)).toMatchObject({ status: 200, body: 'the field' });
  });

  it('moves the talk by what it has touched, and by nothing that is no state of it', async () => {
    later();
    const cookie = { Cookie: await paired() };
    expect((await post('/talk/state?version=v0&from=-1', state, cookie)).status).toBe(400);
    expect((await post('/talk/state?version=v1', state, cookie)).status).toBe(400);
    expect((await post(touch, '{"format":1}', cookie)).status).toBe(400);
    expect((await ask(touch, { ...cookie, 'Content-Length': '600000' }, 'POST')).status).toBe(413);
    expect((await post(touch, state, cookie)).status).toBe(204);
    const answer = await post(touch, state, cookie);
    expect([answer.status, await answer.json()]).toMatchObject([409, { revision: 1, place: { slide: 'one-1' } }]);
  });

  it('goes on while others try codes without end, and so do those who come in a minute', async () => {
    later();
    const cookie = { Cookie: await paired() };
    const answers = await Promise.all(Array.from({ length: 40 }, () => post('/pair', 'AAAAAA')));
    const statuses = answers.map(({ status }) => status);
    expect([statuses.filter((one) => one === 403).length, statuses.filter((one) => one === 429).length]).toEqual([
      9, 31,
    ]);
    expect((await post('/pair', phones.offer().code)).status).toBe(429);
    expect((await ask('/', cookie)).body).toBe('the notes');
    expect((await post(touch, state, cookie)).status).toBe(409);
    later();
    expect(await paired()).toContain('talk-phone');
  });

  it('goes on after a new start at the same port, with the same key alone', async () => {
    later();
    const cookie = { Cookie: await paired() };
    await phones.close();
    const anew = (key: number): Promise<OpenPhones> =>
      openPhones(pages, relay, {
        ...wishes,
        key: { key: Buffer.alloc(32, key), isKept: true },
        talkPort: port - 100,
        isFixed: true,
      });
    phones = await anew(1);
    expect((await ask('/', cookie)).body).toBe('the notes');
    await phones.close();
    phones = await anew(2);
    expect((await ask('/', cookie)).body).toBe('the field');
  });
});

describe('the port for phones', () => {
  it('is a hundred above the talk’s, and is not exchanged for another when that was asked for', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port: taken } = other.address() as { port: number };
    try {
      await expect(openPhones(pages, relay, { ...wishes, talkPort: taken - 100, isFixed: true })).rejects.toMatchObject(
        { code: 'usage' },
      );
      const free = await openPhones(pages, relay, { ...wishes, talkPort: taken - 100, isFixed: false });
      expect(Number(new URL(free.offer().address).port)).not.toBe(taken);
      await free.close();
    } finally {
      other.close();
    }
  });
});
