import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { artifactSession } from '../../src/artifacts/artifactSession.ts';
import type { PdfPrinter } from '../../src/artifacts/pdfPrinter.ts';
import type { ProducedArtifact } from '../../src/model/artifact.ts';
import type { DeckRecord } from '../../src/model/buildRecord.ts';
import type { Film } from '../../src/model/film.ts';
import type { PrintJob } from '../../src/model/output.ts';
import type { SlidesInspection } from '../../src/model/slideInspection.ts';

let out: string;
let printed: string[];
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'talk-'));
  printed = [];
});
afterEach(() => rmSync(out, { recursive: true }));

const inspection: SlidesInspection = { measures: [], legibility: [], codes: [], picture: 'data:image/png;base64,AA' };

/** A printer that prints each page as its own text. */
const pdfPrinter: PdfPrinter = {
  lookAtPictures: async () => [],
  takeFrame: async () => undefined,
  readSlides: () => Promise.reject(new Error('no page is read here')),
  async print({ name, html }) {
    printed.push(name);
    return { bytes: Buffer.from(html), pages: 2, width: 1, height: 1 };
  },
  async printSlides(job) {
    return { ...(await pdfPrinter.print(job)), inspection };
  },
};

const job = (html: string, title = 'A talk'): PrintJob => ({
  name: 'slides.pdf',
  html,
  resolveAsset: () => undefined,
  metadata: { title, keywords: [], language: 'en', date: '2026-11-21' },
  page: { width: 1, height: 1 },
  headings: 0,
});

const client = () => Promise.reject(new Error('no page is made here'));

function print(page: PrintJob, printer: string, old?: DeckRecord): Promise<ProducedArtifact> {
  return artifactSession(client, pdfPrinter, { old, printer, out }).printSlides(page);
}

/** What a build remembers of a file that it has put into place. */
function recordOf({ hash = '', pages = 0, inspection: seen }: ProducedArtifact, text: string): DeckRecord {
  writeFileSync(join(out, 'slides.pdf'), text);
  return {
    key: '',
    inputs: [],
    outputs: [
      { path: 'slides.pdf', kind: 'slides', label: '', audience: 'shared', bytes: Buffer.byteLength(text), pages },
    ],
    printed: { 'slides.pdf': { hash, ...(seen === undefined ? {} : { inspection: seen }) } },
    warnings: [],
    card: { title: '', subtitle: undefined, audience: '', slotMinutes: 1, slides: 1, picture: undefined },
  };
}

it('keeps a file whose page, metadata and printer are those of last time, with what was seen of its slides', async () => {
  const first = await print(job('one'), 'kit 1');
  expect(Buffer.from(first.content as Uint8Array).toString()).toBe('one');
  const again = await print(job('one'), 'kit 1', recordOf(first, 'one'));
  expect(printed).toEqual(['slides.pdf']);
  expect(again).toMatchObject({ content: undefined, keptBytes: 3, pages: 2, inspection });
});

it.each([
  ['another page', job('two'), 'kit 1'],
  ['another title', job('one', 'Another'), 'kit 1'],
  ['another printer', job('one'), 'kit 2'],
])('prints anew for %s', async (_, page, printer) => {
  const old = recordOf(await print(job('one'), 'kit 1'), 'one');
  const again = await print(page, printer, old);
  expect(printed).toHaveLength(2);
  expect(again.content).toBeDefined();
});

it('prints anew when the file is gone or of another size, or nothing is remembered', async () => {
  const first = await print(job('one'), 'kit 1');
  const old = recordOf(first, 'one');
  writeFileSync(join(out, 'slides.pdf'), 'broken');
  expect((await print(job('one'), 'kit 1', old)).content).toBeDefined();
  rmSync(join(out, 'slides.pdf'));
  expect((await print(job('one'), 'kit 1', old)).content).toBeDefined();
  expect((await print(job('one'), 'kit 1')).content).toBeDefined();
});

it('cannot print without a printer', async () => {
  const session = artifactSession(client, undefined, { old: undefined, printer: '', out });
  await expect(session.print(job('one'))).rejects.toThrow('needs a browser');
});

describe('a film', () => {
  const path = 'a/media/herd.mp4';
  const film = (over: Partial<Film> = {}): Film => {
    writeFileSync(join(out, 'source.mp4'), 'film+48.1film');
    return {
      kind: 'film',
      path: 'herd.mp4',
      source: join(out, 'source.mp4'),
      changedMs: 1,
      bytes: 13,
      mime: 'video/mp4',
      address: 'data:kit,0123456789abcdef',
      name: 'herd.mp4',
      facts: {},
      overwrites: [{ start: 4, end: 9, bytes: Buffer.from('-') }],
      ...over,
    };
  };
  const copy = (one: Film, old?: DeckRecord): ProducedArtifact =>
    artifactSession(client, undefined, { old, printer: '', out }).film(path, one);
  const bytesOf = ({ content }: ProducedArtifact): string =>
    Buffer.concat([...(content as Iterable<Uint8Array>)]).toString();
  /** A record of its copy, which stands there. */
  const copied = (one: Film): DeckRecord => {
    const record = recordOf(copy(one), '');
    mkdirSync(join(out, 'a/media'), { recursive: true });
    writeFileSync(join(out, path), 'film-\0\0\0\0film');
    const output = { path, kind: 'media', label: '', audience: 'shared', bytes: 13 } as const;
    return { ...record, outputs: [output], printed: { [path]: { hash: copy(one).hash ?? '' } } };
  };

  it('is copied without what its file says beside it', () => {
    expect(bytesOf(copy(film()))).toBe('film-\0\0\0\0film');
  });

  it('is kept while its file has not changed, and its copy is whole', () => {
    const old = copied(film());
    expect(copy(film(), old)).toMatchObject({ content: undefined, keptBytes: 13 });
    for (const over of [{ changedMs: 2 }, { bytes: 14 }, { overwrites: [] }])
      expect(copy(film(over), old).content, JSON.stringify(over)).toBeDefined();
    writeFileSync(join(out, path), 'half');
    expect(copy(film(), old).content).toBeDefined();
  });
});
