import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { artifactSession } from '../../src/artifacts/artifactSession.ts';
import type { PdfPrinter } from '../../src/artifacts/pdfPrinter.ts';
import type { ProducedArtifact } from '../../src/model/artifact.ts';
import type { DeckRecord } from '../../src/model/buildRecord.ts';
import type { PrintJob } from '../../src/model/output.ts';
import type { SlidesInspection } from '../../src/model/slideInspection.ts';

let out: string;
let printed: string[];
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'talk-'));
  printed = [];
});
afterEach(() => rmSync(out, { recursive: true }));

const inspection: SlidesInspection = { measures: [], legibility: [], picture: 'data:image/png;base64,AA' };

/** A printer that prints each page as its own text. */
const pdfPrinter: PdfPrinter = {
  takeFrame: async () => undefined,
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
