import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobState } from '../../../src/model/studioJob.ts';
import { TalkError } from '../../../src/model/talkError.ts';
import type { JobRequest } from '../../../src/schema/jobRequestSchema.ts';
import { type LocalServer, startServer } from '../../../src/serve/startServer.ts';
import type { PrintSite } from '../../../src/serve/studio/printSite.ts';
import { studioFace } from '../../../src/serve/studio/studioFace.ts';
import { asker } from '../../support/asker.ts';
import { studioSite } from '../../support/studioSite.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const { write } = tempFolder();
const files: Readonly<Record<string, string>> = {
  'small/deck.html': write('deck.html', '<p>deck</p>'),
  'small/private/notes.pdf': write('notes.pdf', '%PDF-1.7'),
  'small/odd.xyz': write('odd.xyz', 'odd'),
};
const archive = write('small.zip', 'PK');
const begun: JobState = {
  ...{ id: '1', kind: 'build', talk: 'small', status: 'running' },
  ...{ done: 0, total: 0, label: '', lines: [], diagnostics: [] },
};
const asked: unknown[] = [];
let isBusy = false;
const printing: PrintSite = {
  print(talk) {
    throw new TalkError('unknown-deck', `There is no talk ${talk}.`);
  },
  firstPage: async (talk, layout) => (talk === 'small' && layout === 'summary' ? new Uint8Array([1, 2]) : undefined),
  start(wish: JobRequest) {
    asked.push(wish);
    if (wish.talk !== 'small') throw new TalkError('unknown-deck', 'There is no such talk.');
    return isBusy ? undefined : begun;
  },
  cancel: (job) => job === '1',
  archive: (job) => (job === '1' ? archive : undefined),
  builtFile: (talk, path) => files[`${talk}/${path}`],
};

let server: LocalServer;
beforeAll(async () => {
  server = await startServer(studioFace(studioSite({ printing })));
});
afterAll(() => server.close());
const ask = asker(() => server.port);
const token = (): string => new URL(server.address('/')).searchParams.get('token') ?? '';
const known = () => ({ 'X-Talk-Token': token() });
const json = () => ({ ...known(), 'Content-Type': 'application/json' });
/** Of the body `null`: Node frames none of a DELETE by itself. */
const four = { 'Content-Length': '4' };
const post = (body: string) => ask('/.studio/jobs', json(), 'POST', body);

describe('jobs over the server', () => {
  it('begin, are refused while another goes on, and are called off', async () => {
    const wish = { kind: 'build', talk: 'small', only: ['deck'] };
    const answer = await post(JSON.stringify(wish));
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, begun]);
    expect(asked).toEqual([wish]);
    isBusy = true;
    expect((await post(JSON.stringify(wish))).status).toBe(409);
    isBusy = false;
    expect((await post('{"kind":"build","talk":"gone"}')).status).toBe(404);
    expect((await post('{"kind":"build"}')).status).toBe(400);
    expect((await ask('/.studio/jobs/1', { ...json(), ...four }, 'DELETE', 'null')).status).toBe(204);
    expect((await ask('/.studio/jobs/2', { ...json(), ...four }, 'DELETE', 'null')).status).toBe(404);
    expect((await ask('/.studio/jobs/1', json(), 'DELETE')).status).toBe(204);
  });

  it('are begun and called off by nobody without the token, and by no form of another site', async () => {
    asked.length = 0;
    const body = '{"kind":"build","talk":"small"}';
    const answers = [
      await ask('/.studio/jobs', { 'Content-Type': 'application/json' }, 'POST', body),
      await ask('/.studio/jobs/1', { 'Content-Type': 'application/json', ...four }, 'DELETE', 'null'),
      await ask('/.studio/jobs', { ...known(), 'Content-Type': 'text/plain' }, 'POST', body),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 415]);
    expect(asked).toEqual([]);
  });
});

describe('files over the server', () => {
  it('are those that were built, each as what it is, with a policy that lets pages run what they hold', async () => {
    const deck = await ask('/.studio/output/small/deck.html', known());
    expect([deck.status, deck.body, deck.headers['content-type']]).toEqual([
      ...[200, '<p>deck</p>'],
      'text/html; charset=utf-8',
    ]);
    expect(deck.headers['content-security-policy']).toContain("script-src 'unsafe-inline'");
    const notes = await ask('/.studio/output/small/private/notes.pdf', known());
    expect([notes.status, notes.headers['content-type']]).toEqual([200, 'application/pdf']);
    const odd = await ask('/.studio/output/small/odd.xyz', known());
    expect([odd.headers['content-type'], odd.headers['content-disposition']]).toEqual([
      ...['application/octet-stream', 'attachment'],
    ]);
    const zip = await ask('/.studio/jobs/1/archive', known());
    expect([zip.status, zip.headers['content-type']]).toEqual([200, 'application/zip']);
  });

  it.each([
    '/.studio/output/small/none.pdf',
    '/.studio/output/small/%2e%2e%2Fsmall%2Fdeck.html',
    '/.studio/output/small/..%5Csmall%5Cdeck.html',
    '/.studio/output/other/../small%2Fdeck.html',
    '/.studio/output/small/private%2Fother.pdf',
    '/.studio/output/small/',
    '/.studio/jobs/2/archive',
    '/.studio/talks/small/sheets/none.png',
    '/.studio/talks/small/sheets/wallet.png',
    '/.studio/talks/gone/print',
  ])('are no others: %s', async (path) => {
    const { status, body } = await ask(path, known());
    expect([status, body.includes('deck</p>')]).toEqual([404, false]);
  });

  it('show the first page of a handout', async () => {
    const picture = await ask('/.studio/talks/small/sheets/summary.png', known());
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
    expect((await ask('/.studio/talks/small/sheets/summary.png')).status).toBe(403);
  });
});
