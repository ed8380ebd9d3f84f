import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditAnswer } from '../../../src/model/studio.ts';
import { TalkError } from '../../../src/model/talkError.ts';
import { type LocalServer, startServer } from '../../../src/serve/startServer.ts';
import { studioFace } from '../../../src/serve/studio/studioFace.ts';
import { asker } from '../../support/asker.ts';
import { noPictures, noPrinting } from '../../support/studioSite.ts';
import { noWords } from '../../support/writingWords.ts';

const done: EditAnswer = { kind: 'done', files: ['decks/a.yaml'], undo: { undo: 'Move', redo: undefined } };
const noFields = { fact: [], source: [], helpline: [], word: [] };
const asked: unknown[] = [];
const hear = async (wish: unknown): Promise<EditAnswer> => {
  asked.push(wish);
  return done;
};

let server: LocalServer;
beforeAll(async () => {
  server = await startServer(
    studioFace({
      page: 'the studio',
      files: new Map([['studio-1.js', { type: 'text/javascript', text: 'start()' }]]),
      previews: {
        fonts: { path: '/fonts-1.css', css: '@font-face{}' },
        deck: (name) =>
          name === 'small'
            ? {
                page: async () => 'a deck',
                slide: async (key) => (key === 'lakes' ? 'one slide' : undefined),
                sheet: async () => undefined,
                since: async (version) => ({ kind: 'same', version }),
                film: () => undefined,
                follow: (page) => page.end(),
              }
            : undefined,
      },
      library: {
        search: (words) => [{ file: 'decks/a.md', line: 1, text: words, section: undefined }],
        offer: () => ({ sections: [], leftOut: [], planned: 0, questions: 4 }),
        newTalk: hear,
        copy: (name, title) => hear([name, title]),
        rename: (name, to) => hear(['rename', name, to]),
        archive: (name) => hear(['archive', name]),
        archived: () => [{ name: 'old', file: 'decks/archive/old.yaml', title: 'Old' }],
        restore: (name) => hear(['restore', name]),
        translate: (wish) => hear(['translate', wish]),
      },
      pictures: noPictures,
      inserts: {
        forms: () => [],
        names: async () => ({ icon: ['eye'], place: [], land: [] }),
        draw: async ({ kind }) => (kind === 'map' ? { text: 'a map', faults: [], page: undefined } : undefined),
        spot: async (_wish, { x }) => (x > 10 ? undefined : { at: [x, 0], land: undefined, place: undefined }),
        rows: (text) => ({ rows: [[text]], hasHead: false, decimal: '.', oddLines: [] }),
      },
      talks: () => [],
      words: async (file) => ({ ...noWords, version: file }),
      async talk(name) {
        throw new TalkError('unknown-deck', `There is no deck ${name}.`, { hint: '' });
      },
      mend: (name) => hear(['mend', name]),
      faults: async () => ({ errors: 1, warnings: 0, diagnostics: [] }),
      sections: () => [],
      ledger: () => ({ today: '2026-11-21', entries: [], files: [], fields: noFields, fresh: noFields }) as never,
      entryFaults: (value) => (value === undefined ? undefined : [{ key: 'year', message: 'This is needed.' }]),
      section: () => undefined,
      text(file) {
        if (file === 'decks/latin.md') throw new TalkError('read-failed', 'No text.', { hint: 'Save it as UTF-8.' });
        return file === 'decks/a.md' ? { file, version: '1', text: 'draft', saved: 'saved' } : undefined;
      },
      draft: async (file, text) => void asked.push([file, text]),
      edit: hear,
      undo: () => hear('undo'),
      redo: () => hear('redo'),
      printing: noPrinting,
      follow: (page) => page.end(),
    }),
  );
});
afterAll(() => server.close());
const ask = asker(() => server.port);
const token = (): string => new URL(server.address('/')).searchParams.get('token') ?? '';
const known = (more: Readonly<Record<string, string>> = {}) => ({ 'X-Talk-Token': token(), ...more });
const json = (more: Readonly<Record<string, string>> = {}) => known({ 'Content-Type': 'application/json', ...more });
const edit = { label: 'Move', changes: [{ kind: 'create', file: 'decks/b.md', text: 'b' }] };

describe('studioFace', () => {
  it('shows its page, whose scripts are files of the server and which stands in no frame', async () => {
    const { status, headers, body } = await ask('/', known());
    expect([status, body]).toEqual([200, 'the studio']);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-frame-options']).toBe('DENY');
    const script = await ask('/.studio/files/studio-1.js', known());
    expect([script.headers['content-type'], script.body]).toEqual(['text/javascript', 'start()']);
  });

  it('has each deck’s preview and its slides beside it', async () => {
    expect((await ask('/small/', known())).body).toBe('a deck');
    expect((await ask('/small/slides/lakes', known())).body).toBe('one slide');
    expect((await ask('/small/slides/none', known())).status).toBe(404);
    expect((await ask('/none/', known())).status).toBe(404);
  });

  it('answers records', async () => {
    expect(JSON.parse((await ask('/.studio/talks/small/faults', known())).body)).toMatchObject({ errors: 1 });
    expect((await ask('/.studio/talks/gone', known())).status).toBe(404);
    expect(JSON.parse((await ask('/.studio/ledger', known())).body)).toMatchObject({ today: '2026-11-21' });
    expect(JSON.parse((await ask('/.studio/text?file=decks/a.md', known())).body)).toMatchObject({ text: 'draft' });
    expect((await ask('/.studio/text?file=../a.md', known())).status).toBe(404);
    const unread = await ask('/.studio/text?file=decks/latin.md', known());
    expect([unread.status, unread.body]).toEqual([422, 'No text. Save it as UTF-8.\n']);
  });

  it('sends words when they are others than those that are known', async () => {
    const fresh = await ask('/.studio/words?file=decks/a.md&talk=small&known=other', known());
    expect(JSON.parse(fresh.body)).toMatchObject({ version: 'decks/a.md' });
    expect((await ask('/.studio/words?file=decks/a.md&known=decks/a.md', known())).status).toBe(204);
  });

  it.each([
    ['/', 'GET'],
    ['/.studio/talks', 'GET'],
    ['/.studio/ledger', 'GET'],
    ['/.studio/files/studio-1.js', 'GET'],
    ['/.studio/events', 'GET'],
    ['/small/', 'GET'],
    ['/.studio/edits', 'POST'],
  ])('says nothing at %s to who has no token', async (path, method) => {
    expect((await ask(path, {}, method)).status).toBe(403);
  });

  it('hears edits, drafts and undo', async () => {
    asked.length = 0;
    const answers = [
      await ask('/.studio/edits', json(), 'POST', JSON.stringify(edit)),
      await ask('/.studio/undo', json(), 'POST', 'null'),
      await ask('/.studio/redo', json(), 'POST', 'null'),
    ];
    expect(answers.map(({ body }) => JSON.parse(body))).toEqual([done, done, done]);
    const drafts = [{ file: 'decks/a.md', text: 'new' }, { file: 'decks/a.md' }];
    for (const draft of drafts)
      expect((await ask('/.studio/draft', json(), 'PUT', JSON.stringify(draft))).status).toBe(204);
    expect(asked).toEqual([edit, 'undo', 'redo', ['decks/a.md', 'new'], ['decks/a.md', undefined]]);
  });

  it('makes, copies and puts talks aside, and finds words', async () => {
    asked.length = 0;
    const wish = { title: 'Lakes', audience: 'teen', slot: 20, topics: ['water'] };
    await ask('/.studio/talks', json(), 'POST', JSON.stringify(wish));
    await ask('/.studio/talks/small/copy', json(), 'POST', '{"title":"Again"}');
    await ask('/.studio/talks/small/archive', json(), 'POST', 'null');
    await ask('/.studio/talks/small/rename', json(), 'POST', '{"name":"hall"}');
    await ask('/.studio/talks/small/mend', json(), 'POST', 'null');
    await ask('/.studio/archive/small/restore', json(), 'POST', 'null');
    const lists = [
      ['rename', 'small', 'hall'],
      ['mend', 'small'],
      ['restore', 'small'],
    ];
    expect(asked).toEqual([wish, ['small', 'Again'], ['archive', 'small'], ...lists]);
    expect(JSON.parse((await ask('/.studio/archive', json())).body)).toMatchObject([{ name: 'old' }]);
    expect(JSON.parse((await ask('/.studio/search?for=deep%20lake', known())).body)).toMatchObject([
      { text: 'deep lake' },
    ]);
    const offer = await ask('/.studio/offers', json(), 'POST', JSON.stringify(wish));
    expect(JSON.parse(offer.body)).toMatchObject({ questions: 4 });
    for (const wrong of [
      { ...wish, audience: 'dogs' },
      { ...wish, slot: 0 },
      { ...wish, title: ' ' },
    ])
      expect((await ask('/.studio/talks', json(), 'POST', JSON.stringify(wrong))).status).toBe(400);
    expect((await ask('/.studio/talks/small/copy', json(), 'POST', '{}')).status).toBe(400);
    expect((await ask('/.studio/talks/small/rename', json(), 'POST', '{"name":" "}')).status).toBe(400);
  });

  it('says what would be wrong with an entry, and refuses what is none', async () => {
    const entry = JSON.stringify({ kind: 'fact', value: {} });
    const answer = await ask('/.studio/ledger/faults', json(), 'POST', entry);
    expect(JSON.parse(answer.body)).toEqual([{ key: 'year', message: 'This is needed.' }]);
    expect((await ask('/.studio/ledger/faults', json(), 'POST', '{')).status).toBe(400);
    expect((await ask('/.studio/ledger/faults', {}, 'POST', entry)).status).toBe(403);
  });

  it('draws what could be put in, tells what lies on a map, reads rows, and refuses what is none of these', async () => {
    const post = (path: string, body: unknown) => ask(`/.studio/inserts${path}`, json(), 'POST', JSON.stringify(body));
    const wish = { kind: 'map', value: { focus: ['A', 1, null, true] }, headline: '' };
    expect(JSON.parse((await post('', wish)).body)).toMatchObject({ text: 'a map' });
    expect((await post('', { ...wish, kind: 'none' })).status).toBe(404);
    expect((await post('', { ...wish, more: 1 })).status).toBe(400);
    const point = { x: 4, y: 4, width: 100, height: 100 };
    expect(JSON.parse((await post('/spot', { ...wish, point })).body)).toMatchObject({ at: [4, 0] });
    expect((await post('/spot', { ...wish, point: { ...point, x: 40 } })).status).toBe(204);
    expect((await post('/spot', wish)).status).toBe(400);
    expect(JSON.parse((await post('/rows', { text: 'a' })).body)).toMatchObject({ rows: [['a']] });
    expect((await post('/rows', { text: 'a'.repeat(300_000) })).status).toBe(400);
    expect(JSON.parse((await ask('/.studio/inserts/names', known())).body)).toMatchObject({ icon: ['eye'] });
    expect(JSON.parse((await ask('/.studio/inserts', known())).body)).toEqual([]);
    expect((await ask('/.studio/inserts', {}, 'POST', JSON.stringify(wish))).status).toBe(403);
  });

  it('refuses what another site could send: no JSON, another origin, another name for this machine', async () => {
    asked.length = 0;
    const body = JSON.stringify(edit);
    const answers = [
      await ask('/.studio/edits', known({ 'Content-Type': 'text/plain' }), 'POST', body),
      await ask('/.studio/edits', known({ 'Content-Type': 'application/x-www-form-urlencoded' }), 'POST', body),
      await ask('/.studio/edits', known(), 'POST', body),
      await ask('/.studio/edits', json({ Origin: 'http://elsewhere.example' }), 'POST', body),
      await ask('/.studio/edits', json({ Origin: 'null' }), 'POST', body),
      await ask('/.studio/edits', json({ Host: `elsewhere.example:${server.port}` }), 'POST', body),
    ];
    expect(answers.map(({ status }) => status)).toEqual([415, 415, 415, 403, 403, 403]);
    expect(asked).toEqual([]);
  });

  it.each(['{', '[]', '{"label":1,"changes":[]}', '{"label":"x","changes":[{"kind":"delete","file":"a"}]}'])(
    'refuses %j, which is no edit',
    async (body) => {
      asked.length = 0;
      expect((await ask('/.studio/edits', json(), 'POST', body)).status).toBe(400);
      expect(asked).toEqual([]);
    },
  );

  it('refuses a body that is no text’s', async () => {
    const body = JSON.stringify({ file: 'decks/a.md', text: 'x'.repeat(5 * 1024 * 1024) });
    expect((await ask('/.studio/draft', json(), 'PUT', body)).status).toBe(413);
  });
});
