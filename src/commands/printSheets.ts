import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { SlidesInspection } from '../browser/legibility/inspectSlides.ts';
import type { Stage } from '../deliver/stageOutputs.ts';
import type { DeckRecord } from '../model/buildRecord.ts';
import type { OutputFile, PrintJob } from '../model/output.ts';
import type { Reporter } from '../model/reporter.ts';
import type { PdfPrinter } from './pdfPrinter.ts';

/** A sheet that is in its place, printed now or kept from before. */
export interface MadeSheet extends SlidesInspection {
  readonly file: OutputFile;
  /** Hash of the page it was printed from. */
  readonly hash: string;
}

/** What was printed before, and whether it may be kept. */
export interface PrintedBefore {
  /** Undefined when nothing may be kept. */
  readonly old: DeckRecord | undefined;
  /** Stands for what shapes a file beside its page (see buildKey.ts). */
  readonly printer: string;
  /** Absolute path of the output folder. */
  readonly out: string;
}

/** Prints a deck's sheets and stages each as soon as it is there. A sheet whose page has not changed is kept. */
export function printSheets(
  jobs: readonly PrintJob[],
  printer: PdfPrinter,
  stage: Stage,
  before: PrintedBefore,
  reporter: Pick<Reporter, 'advance'>,
): Promise<readonly MadeSheet[]> {
  const make = async (job: PrintJob): Promise<MadeSheet> => {
    const hash = jobHash(job, before.printer);
    const kept = keptSheet(job.name, hash, before);
    if (kept !== undefined) return { file: kept, hash, measures: [], legibility: [], picture: undefined };
    const { bytes, pages, measures, legibility, picture } = await printer.print(job);
    return { file: { path: job.name, bytes: stage.add(job.name, bytes), pages }, hash, measures, legibility, picture };
  };
  return Promise.all(
    jobs.map(async (job) => {
      const made = await make(job);
      reporter.advance(job.name);
      return made;
    }),
  );
}

/** A sheet whose page has not changed since it was printed, and whose file is still whole. */
function keptSheet(path: string, hash: string, { old, out }: PrintedBefore): OutputFile | undefined {
  const file = old?.outputs.find((one) => one.path === path);
  if (file === undefined || old?.printed[path] !== hash) return undefined;
  return statSync(join(out, path), { throwIfNoEntry: false })?.size === file.bytes ? file : undefined;
}

/** The same page prints to the same file by the same `printer`: the hash says whether it must be printed again. */
function jobHash(job: PrintJob, printer: string): string {
  return createHash('sha256')
    .update(job.html)
    .update(JSON.stringify([job.metadata, printer]))
    .digest('hex')
    .slice(0, 24);
}
