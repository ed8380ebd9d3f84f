import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeSheet, printSheets } from '../../src/commands/printSheets.ts';
import { stageOutputs } from '../../src/deliver/stageOutputs.ts';
import type { DeckRecord } from '../../src/model/buildRecord.ts';
import type { PrintJob } from '../../src/model/output.ts';
import { slidesJob } from '../support/document.ts';

const out = mkdtempSync(join(tmpdir(), 'talk-sheets-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const jobs = [slidesJob(['<h2>One</h2>']), slidesJob(['<h2>Two</h2>'], { name: 'a-talk/handout-summary.pdf' })];
let printed: string[];
beforeEach(() => {
  printed = [];
});

/** A printer that prints each page as its own text. */
const pdfPrinter = {
  print: async ({ name, html }: PrintJob) => {
    printed.push(name);
    return {
      bytes: Buffer.from(html),
      pages: 1,
      width: 1,
      height: 1,
      measures: [],
      legibility: [],
      picture: undefined,
    };
  },
};

async function make(sheets: readonly PrintJob[], printer: string, old?: DeckRecord): Promise<readonly MadeSheet[]> {
  const stage = stageOutputs(out);
  const made = await printSheets(sheets, pdfPrinter, stage, { old, printer, out }, { advance: () => undefined });
  stage.commit();
  return made;
}

function recordOf(made: readonly MadeSheet[]): DeckRecord {
  return {
    key: '',
    inputs: [],
    outputs: made.map(({ file }) => file),
    printed: Object.fromEntries(made.map(({ file, hash }) => [file.path, hash])),
    warnings: [],
    card: { title: '', subtitle: undefined, audience: '', slotMinutes: 1, slides: 1, picture: undefined },
  };
}

describe('sheets of a deck', () => {
  it('are staged as they come, with their pages and bytes', async () => {
    const [slides] = await make(jobs, 'kit');
    expect(slides?.file).toEqual({
      path: 'a-talk/slides.pdf',
      bytes: Buffer.byteLength(jobs[0]?.html ?? ''),
      pages: 1,
    });
    expect(readFileSync(join(out, 'a-talk/slides.pdf'), 'utf8')).toBe(jobs[0]?.html);
  });

  it('are kept when page, metadata and printer are those of last time, and the file is whole', async () => {
    const old = recordOf(await make(jobs, 'kit'));
    printed = [];
    const again = await make(jobs, 'kit', old);
    expect(printed).toEqual([]);
    expect(again.map(({ file }) => file)).toEqual(old.outputs);
  });

  it.each<[string, (job: PrintJob) => PrintJob, string, number]>([
    ['another printer', (job) => job, 'a newer kit', 0],
    ['another page', (job) => ({ ...job, html: `${job.html} ` }), 'kit', 0],
    ['another title', (job) => ({ ...job, metadata: { ...job.metadata, title: 'Renamed' } }), 'kit', 0],
    ['a file that was cut short', (job) => job, 'kit', 1],
  ])('are printed anew for %s', async (_, change, printer, missing) => {
    const first = jobs.slice(0, 1);
    const old = recordOf(await make(first, 'kit'));
    const outputs = old.outputs.map((file) => ({ ...file, bytes: file.bytes + missing }));
    printed = [];
    await make(first.map(change), printer, { ...old, outputs });
    expect(printed).toEqual(['a-talk/slides.pdf']);
  });
});
