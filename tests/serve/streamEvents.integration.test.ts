import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, startServer } from '../../src/serve/startServer.ts';
import { type EventPage, streamEvents } from '../../src/serve/streamEvents.ts';
import { asker } from '../support/asker.ts';

interface Joined {
  readonly page: EventPage;
  readonly version: string;
}

const joined: Joined[] = [];
let server: LocalServer;
beforeAll(async () => {
  server = await startServer({
    changes: false,
    mount(routes) {
      routes.get('/events', (context) => streamEvents(context, (page, version) => void joined.push({ page, version })));
    },
  });
});
afterAll(() => server.close());
const ask = asker(() => server.port);

/** Opens the stream; `page` is the server's side of it. */
async function open(query = '', headers: Readonly<Record<string, string>> = {}) {
  const abort = new AbortController();
  const response = await fetch(server.address(`/events${query}`), { headers, signal: abort.signal });
  const { page, version } = joined.at(-1) as Joined;
  return { response, page, version, leave: () => abort.abort() };
}

describe('streamEvents', () => {
  it('sends events in order, each with its name and kind, to the page that they are for', async () => {
    const one = await open();
    const other = await open();
    one.page.send({ id: 'a.1', kind: 'patch', data: { text: 'two\nlines' } });
    for (let number = 2; number < 50; number += 1) one.page.send({ id: `a.${number}`, kind: 'count', data: number });
    one.page.end();
    other.page.end();
    expect(one.response.headers.get('content-type')).toBe('text/event-stream');
    expect(one.response.headers.get('cache-control')).toBe('no-store');
    const blocks = (await one.response.text()).split('\n\n');
    expect(blocks[0]?.split('\n')).toEqual([
      'event: patch',
      'data: {"text":"two\\nlines"}',
      'id: a.1',
      expect.stringMatching(/^retry: \d+$/),
    ]);
    expect(blocks.flatMap((block) => /^data: (\d+)$/m.exec(block)?.[1] ?? [])).toEqual(
      Array.from({ length: 48 }, (_, index) => `${index + 2}`),
    );
    expect(await other.response.text()).toBe('');
  });

  it('knows which version a page shows: from its last event, else from its address', async () => {
    const versions = [
      await open('?version=a.1'),
      await open('?version=a.1', { 'Last-Event-ID': 'a.7' }),
      await open(),
    ].map(({ page, version }) => {
      page.end();
      return version;
    });
    expect(versions).toEqual(['a.1', 'a.7', '']);
  });

  it('notices that a page has gone, and outlives what is sent to it afterwards', async () => {
    const { page, leave } = await open();
    leave();
    await page.closed;
    page.send({ id: 'a.1', kind: 'patch', data: null });
    const next = await open();
    next.page.send({ id: 'a.2', kind: 'patch', data: null });
    next.page.end();
    expect(await next.response.text()).toContain('id: a.2');
  });

  it('opens no stream for who asks for the head alone', async () => {
    const before = joined.length;
    const { status, headers } = await ask('/events', {}, 'HEAD');
    expect([status, headers['content-type'], joined.length]).toEqual([200, 'text/event-stream', before]);
  });

  it('ends with the server', async () => {
    const other = await startServer({
      changes: false,
      mount: (routes) =>
        void routes.get('/events', (context) =>
          streamEvents(context, (page) => void joined.push({ page, version: '' })),
        ),
    });
    const response = await fetch(other.address('/events'));
    await other.close();
    await expect(response.text()).rejects.toThrow();
    await joined.at(-1)?.page.closed;
  });
});
