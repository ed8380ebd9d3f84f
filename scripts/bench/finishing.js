/**
 * Times what follows the browser's print, beside the print itself: `node scripts/bench/finishing.js [slides] [rounds]`.
 * Our own metadata pass and check, all that finishing does, what another build of PDF costs before that, and the metadata pass of
 * a PDF library; medians in milliseconds.
 */
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { compile } from '../compile.js';
import { median } from './median.js';
import { sampleDocument } from './sampleDocument.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (path) =>
  import(await compile({ root, entry: `src/${path}.ts`, name: `bench-${path.replace('/', '-')}` }));
const { withSession } = await load('browser/browserSession');
const { loadFaultless } = await load('browser/loadDocument');
const { clientScripts } = await load('bundle/clientScripts');
const { startDeadline } = await load('browser/deadline');
const { printPage } = await load('browser/printPage');
const { writeMetadata } = await load('pdf/writeMetadata');
const { checkPdf } = await load('pdf/checkPdf');
const { finishPdf } = await load('pdf/finishPdf');
const { normalizePdf } = await load('pdf/normalizePdf');

const [slides = 100, rounds = 5] = process.argv.slice(2).map(Number);
const html = sampleDocument(slides);
const metadata = {
  title: 'Sample',
  author: 'A. Speaker',
  subject: 'Bench',
  keywords: ['a'],
  language: 'en',
  date: '2025-01-01',
};
const expected = {
  name: 'sample.pdf',
  ...metadata,
  page: { width: 960, height: 540 },
  pages: slides,
  headings: slides,
  fonts: ['Literata', 'Source Sans 3'],
};
const times = {
  'load and print': [],
  'metadata, ours': [],
  check: [],
  'finishing, all of it': [],
  'another build, written anew': [],
  'metadata, pdf-lib incremental': [],
};
const timed = async (name, work) => {
  const start = performance.now();
  const result = await work();
  times[name].push(performance.now() - start);
  return result;
};

await withSession({ readClientScript: clientScripts(root), timeoutMs: 120_000 }, async (session) => {
  for (let round = 0; round < rounds; round += 1) {
    const printed = await timed('load and print', () =>
      session.withPage(async (page, watch, client) => {
        const deadline = startDeadline(session.timeoutMs);
        await loadFaultless({ page, watch, client }, { name: 'sample', html, resolveAsset: () => undefined }, deadline);
        return printPage(page, 'sample', deadline);
      }),
    );
    const bytes = await timed('metadata, ours', () => writeMetadata(printed, 'sample.pdf', metadata));
    await timed('check', () => checkPdf(bytes, expected));
    await timed('finishing, all of it', () => finishPdf(printed, { ...expected, metadata }, expected.fonts));
    const packed = await (await PDFDocument.load(printed, { updateMetadata: false })).save({ useObjectStreams: true });
    await timed('another build, written anew', () => normalizePdf(packed, 'sample.pdf'));
    await timed('metadata, pdf-lib incremental', async () => {
      const pdf = await PDFDocument.load(printed, { updateMetadata: false, forIncrementalUpdate: true });
      pdf.setAuthor(metadata.author);
      return pdf.save();
    });
  }
});
console.log(`${slides} slides, median of ${rounds}, in ms`);
for (const [name, all] of Object.entries(times)) console.log(`${median(all).toFixed(1).padStart(8)}  ${name}`);
