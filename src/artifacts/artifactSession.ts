import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../html/html.ts';
import { filmPieces } from '../load/film/filmPieces.ts';
import type { ArtifactSession, ProducedArtifact } from '../model/artifact.ts';
import type { DeckRecord } from '../model/buildRecord.ts';
import type { Film } from '../model/film.ts';
import { pageParts } from '../model/finishedPage.ts';
import type { PrintedPdf, PrintJob } from '../model/output.ts';
import type { PageFit } from '../model/pageFit.ts';
import type { SlidesInspection } from '../model/slideInspection.ts';
import type { ReadPresentation } from '../model/slideReading.ts';
import type { PdfPrinter } from './pdfPrinter.ts';

/** What was printed before, and whether it may be kept. */
export interface PrintedBefore {
  /** Undefined when nothing may be kept. */
  readonly old: DeckRecord | undefined;
  /** Stands for what shapes a file beside its page (deliver/buildKey.ts). */
  readonly printer: string;
  /** Absolute path of the output folder. */
  readonly out: string;
}

/**
 * What the artifacts of one deck are made with. A PDF whose page and printer are those of last time is kept, and what was seen
 * of its slides then is said again; so is a film whose file has not changed.
 * @param printer undefined when nothing is to be printed.
 */
export function artifactSession(
  client: ArtifactSession['client'],
  printer: PdfPrinter | undefined,
  before: PrintedBefore,
): ArtifactSession {
  const printOrKeep = async (
    job: PrintJob,
    print: (printer: PdfPrinter) => Promise<PrintedPdf & { readonly inspection?: SlidesInspection }>,
  ): Promise<ProducedArtifact> => {
    const hash = jobHash(job, before.printer);
    const kept = keptFile(job.name, hash, before);
    if (kept !== undefined) return { source: job, content: undefined, hash, ...kept };
    if (printer === undefined) throw new Error(`${job.name} needs a browser, and none was asked for.`);
    const { bytes, pages, inspection, fit } = await print(printer);
    return { source: job, content: bytes, pages, hash, ...seen({ inspection, fit }) };
  };
  const readings = new Map<string, Promise<ReadPresentation>>();
  return {
    client,
    page: (page) => ({ source: page, content: pageParts(page) }),
    text: (text, content) => ({
      source: { html: html`<pre>${text}</pre>`.markup, resolveAsset: () => undefined },
      content: typeof content === 'string' ? [content] : content,
    }),
    film: (path, film) => {
      const hash = filmHash(film);
      const kept = keptFile(path, hash, before);
      return { source: nothing, hash, content: kept === undefined ? filmPieces(film) : undefined, ...kept };
    },
    print: (job) => printOrKeep(job, (one) => one.print(job)),
    printSlides: (job) => printOrKeep(job, (one) => one.printSlides(job)),
    readSlides: (job, needsPicture) => {
      if (printer === undefined) throw new Error(`${job.name} needs a browser, and none was asked for.`);
      const reading = readings.get(job.html) ?? printer.readSlides(job, needsPicture);
      readings.set(job.html, reading);
      return reading;
    },
  };
}

/** A film is no page: there is nothing in it to be read. */
const nothing = { html: '', resolveAsset: () => undefined };

type KeptFile = Pick<ProducedArtifact, 'keptBytes' | 'pages' | 'inspection' | 'fit'>;

/** A file whose page has not changed since it was printed, and that is still whole. */
function keptFile(path: string, hash: string, { old, out }: PrintedBefore): KeptFile | undefined {
  const file = old?.outputs.find((one) => one.path === path);
  const print = old?.printed[path];
  if (file === undefined || print?.hash !== hash) return undefined;
  if (statSync(join(out, path), { throwIfNoEntry: false })?.size !== file.bytes) return undefined;
  const { inspection, fit } = print;
  return {
    keptBytes: file.bytes,
    ...(file.pages === undefined ? {} : { pages: file.pages }),
    ...seen({ inspection, fit }),
  };
}

/** What a browser saw, where it did. */
function seen({ inspection, fit }: Seen): Pick<ProducedArtifact, 'inspection' | 'fit'> {
  return { ...(inspection === undefined ? {} : { inspection }), ...(fit === undefined ? {} : { fit }) };
}

interface Seen {
  readonly inspection: SlidesInspection | undefined;
  readonly fit: PageFit | undefined;
}

/** The same file, changed at the same time, is copied to the same bytes. */
function filmHash({ source, changedMs, bytes, overwrites }: Film): string {
  return createHash('sha256')
    .update(JSON.stringify([source, changedMs, bytes, overwrites]))
    .digest('hex')
    .slice(0, 24);
}

/** The same page prints to the same file by the same `printer`: the hash says whether it must be printed again. */
function jobHash(job: PrintJob, printer: string): string {
  return createHash('sha256')
    .update(job.html)
    .update(JSON.stringify([job.metadata, job.arrangement, printer]))
    .digest('hex')
    .slice(0, 24);
}
