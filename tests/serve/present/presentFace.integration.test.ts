import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyAction } from '../../../src/present/applyAction.ts';
import { newTalkState, type TalkState } from '../../../src/present/talkState.ts';
import { presentFace } from '../../../src/serve/present/presentFace.ts';
import { talkRelay } from '../../../src/serve/present/talkRelay.ts';
import { type LocalServer, startServer } from '../../../src/serve/startServer.ts';
import { asker } from '../../support/asker.ts';
import { smallOutline } from '../../support/talkOutline.ts';

let server: LocalServer;
let token = '';
const kept: string[] = [];
beforeAll(async () => {
  server = await startServer(
    presentFace(
      {
        outline: smallOutline,
        room: 'the room',
        speaker: 'the notes',
        film: () => undefined,
        keep: async (text) => {
          if (text === 'broken') return { refused: 'It is broken.' };
          kept.push(text);
          return { file: 'decks/log/a.json' };
        },
      },
      talkRelay(smallOutline, () => 1000),
    ),
  );
  token = new URL(server.address('/small/speaker')).searchParams.get('token') ?? '';
});
afterAll(() => server.close());
const ask = asker(() => server.port);

const stateAddress = '/small/speaker/state?version=v1';
const post = (path: string, body: string, headers: Readonly<Record<string, string>> = { 'X-Talk-Token': token }) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', body, headers });
const fresh = newTalkState(smallOutline, 1000);
const next = (state: TalkState): TalkState => applyAction(smallOutline, state, { kind: 'next' }, 2000);

/** The first events of a stream, as far as so many kinds of them. */
async function firstEvents(path: string, count: number): Promise<string> {
  const reader = (await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { 'X-Talk-Token': token } })).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  let text = '';
  while (text.split('\n\n').length <= count) text += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  return text;
}

describe('the address of a talk', () => {
  it('gives the room its page without the token, and the address of the speaker alone carries one', async () => {
    expect(server.address('/small/')).toBe(`http://127.0.0.1:${server.port}/small/`);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await ask('/')).headers.location).toBe('/small/');
    expect(await ask('/small/')).toMatchObject({ status: 200, body: 'the room' });
    expect(await ask('/small/speaker', { 'X-Talk-Token': token })).toMatchObject({ status: 200, body: 'the notes' });
    expect((await ask('/other/speaker')).status).toBe(403);
    expect((await ask('/other/speaker', { 'X-Talk-Token': token })).status).toBe(404);
  });

  it.each([
    '/small/speaker',
    '/small/speaker/',
    '/small/speaker/events',
    '/small/%73peaker',
    '/small//speaker',
    '/small/media/../speaker',
  ])('keeps %s from who has no token, or a wrong one', async (path) => {
    for (const headers of [{}, { 'X-Talk-Token': 'a' }, { Cookie: `talk-token-${server.port}=a` }]) {
      const { status, body } = await ask(path, headers as Readonly<Record<string, string>>);
      expect(status).toBe(403);
      expect(body).not.toContain('notes');
    }
  });

  it('refuses other names of this machine and pages of other sites, whatever they bring', async () => {
    for (const headers of [{ Host: 'talks.example' }, { Origin: 'https://talks.example' }])
      for (const path of ['/small/', '/small/events', '/small/speaker'])
        expect((await ask(path, { ...headers, 'X-Talk-Token': token })).status).toBe(403);
    const body = JSON.stringify(next(fresh));
    expect((await post(stateAddress, body, { 'X-Talk-Token': token, Origin: 'https://talks.example' })).status).toBe(
      403,
    );
    expect((await post(stateAddress, body, {})).status).toBe(403);
    expect((await post('/small/room', body, {})).status).toBe(403);
    expect((await post('/small/events', body, {})).status).toBe(403);
  });

  it('takes the newer state, keeps it from the older and from another of its revision, and tells it', async () => {
    expect(await firstEvents('/small/speaker/events', 2)).toContain('"state":null');
    const first = next(fresh);
    const second = next(first);
    const rival = applyAction(smallOutline, first, { kind: 'blank', as: 'black' }, 3000);
    expect((await post(stateAddress, JSON.stringify(second))).status).toBe(200);
    for (const late of [first, rival]) {
      const answer = await post(stateAddress, JSON.stringify(late));
      expect(answer.status).toBe(409);
      expect(await answer.json()).toMatchObject({ revision: 2, place: second.place });
    }
    const shown = await firstEvents('/small/events', 1);
    expect(shown).toContain('"view":{"revision":2,"place":{"slide":"one-1","step":1}}');
    expect(shown).not.toMatch(/spentMs|clock/);
    expect(await firstEvents('/small/speaker/events', 2)).toContain('"spentMs"');
  });

  it('has a record kept for who brings the token, says where, and what is wrong with one that is none', async () => {
    const address = '/small/speaker/record';
    const answer = await post(address, '{}');
    expect([answer.status, await answer.json(), kept]).toEqual([200, { file: 'decks/log/a.json' }, ['{}']]);
    const refused = await post(address, 'broken');
    expect([refused.status, await refused.text()]).toEqual([400, 'It is broken.\n']);
    expect((await post(address, '{}', {})).status).toBe(403);
    expect((await post(address, '{}', { 'X-Talk-Token': token, Origin: 'https://talks.example' })).status).toBe(403);
    expect((await ask(address, { 'X-Talk-Token': token })).status).toBe(404);
    expect(kept).toEqual(['{}']);
  });

  it('takes nothing that is no state of these slides, and no flood', async () => {
    const body = JSON.stringify(next(next(next(fresh))));
    expect((await post('/small/speaker/state?version=v0', body)).status).toBe(400);
    expect((await post(stateAddress, '{"format":1}')).status).toBe(400);
    expect((await post('/small/room', '[]')).status).toBe(400);
    expect((await post('/small/room', '{')).status).toBe(400);
    const flood = { 'X-Talk-Token': token, 'Content-Length': '600000' };
    expect((await ask(stateAddress, flood, 'POST')).status).toBe(413);
  });
});
