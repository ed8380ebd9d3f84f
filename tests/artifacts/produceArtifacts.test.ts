import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { produceArtifacts } from '../../src/artifacts/produceArtifacts.ts';
import { stageOutputs } from '../../src/deliver/stageOutputs.ts';
import type { Artifact, ArtifactSession, ProducedArtifact } from '../../src/model/artifact.ts';
import { privacyList } from '../support/privacyList.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'talk-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const unused = (): never => {
  throw new Error('these artifacts need no session');
};
const session: ArtifactSession = {
  client: unused,
  page: unused,
  text: unused,
  film: unused,
  print: unused,
  printSlides: unused,
  readSlides: unused,
};

const blank = { html: '<p id="a">words</p>', resolveAsset: () => undefined };

function artifact(path: string, produced: Partial<ProducedArtifact>, audience: Artifact['audience']): Artifact {
  return {
    path,
    kind: 'deck',
    label: `Label of ${path}`,
    audience,
    produce: async () => ({ source: blank, content: ['one ', 'ä'], ...produced }),
  };
}

it('stages each file and says of it what its artifact says', async () => {
  const stage = stageOutputs(out);
  const advanced: string[] = [];
  const inspection = { measures: [], legibility: [], codes: [], picture: 'data:,' };
  const fit = { leftOut: ['a line'], overfull: false };
  const produced = await produceArtifacts(
    [
      artifact('a/deck.html', {}, 'shared'),
      artifact('a/slides.pdf', { content: Buffer.from('pdf'), pages: 3, hash: 'h', inspection }, 'shared'),
      artifact(
        'a/private/notes.pdf',
        { content: undefined, keptBytes: 99, pages: 2, hash: 'k', fit, source: { ...blank, handout: 'summary' } },
        'private',
      ),
    ],
    session,
    stage,
    undefined,
    (path) => void advanced.push(path),
  );
  expect(existsSync(join(out, 'a/deck.html'))).toBe(false);
  stage.commit();
  expect(readFileSync(join(out, 'a/deck.html'), 'utf8')).toBe('one ä');
  expect(readFileSync(join(out, 'a/slides.pdf'), 'utf8')).toBe('pdf');
  expect(existsSync(join(out, 'a/private/notes.pdf'))).toBe(false);
  const kind = 'deck';
  expect(produced).toEqual({
    files: [
      { path: 'a/deck.html', kind, label: 'Label of a/deck.html', audience: 'shared', bytes: 6 },
      { path: 'a/slides.pdf', kind, label: 'Label of a/slides.pdf', audience: 'shared', bytes: 3, pages: 3 },
      {
        path: 'a/private/notes.pdf',
        kind,
        label: 'Label of a/private/notes.pdf',
        audience: 'private',
        bytes: 99,
        pages: 2,
      },
    ],
    diagnostics: [],
    printed: { 'a/slides.pdf': { hash: 'h', inspection }, 'a/private/notes.pdf': { hash: 'k', fit } },
    kept: ['a/private/notes.pdf'],
    inspection,
    fits: [{ layout: 'summary', ...fit }],
  });
  expect(advanced.sort()).toEqual(['a/deck.html', 'a/private/notes.pdf', 'a/slides.pdf']);
});

it('holds every file against the last gate, metadata included, and shared ones against notes', async () => {
  const notes = { html: '<aside class="notes">Secret</aside>', resolveAsset: () => undefined };
  const named = {
    html: '<p>words</p>',
    resolveAsset: () => undefined,
    metadata: { title: 'Of Sabira', keywords: [], language: 'en', date: '2026-11-21' },
  };
  const { diagnostics } = await produceArtifacts(
    [
      artifact('a/deck.html', { source: notes }, 'shared'),
      artifact('a/private/speaker.html', { source: notes }, 'private'),
      artifact('a/private/notes.pdf', { source: named }, 'private'),
    ],
    session,
    stageOutputs(out),
    privacyList({ names: ['Sabira'] }),
    () => undefined,
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['shared-notes', 'private-name']);
});
