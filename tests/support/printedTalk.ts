import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PdfPrinter } from '../../src/artifacts/pdfPrinter.ts';
import { buildDeck } from '../../src/commands/buildDeck.ts';
import { buildKey } from '../../src/deliver/buildKey.ts';
import { isCurrent } from '../../src/deliver/buildRecord.ts';
import { stageOutputs } from '../../src/deliver/stageOutputs.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { DeckRecord } from '../../src/model/buildRecord.ts';
import type { PrintJob } from '../../src/model/output.ts';
import { deckTasks } from '../../src/talk/deckTasks.ts';
import { buildRequest } from './buildRequest.ts';

/** A project's outputs as builds make them one after another, but for the browser: a "PDF" is made of all that its page is. */
export interface PrintedTalk {
  /** Builds what is not current; returns the names of the PDFs that were printed for it. @throws Error for a deck that is refused. */
  build(): Promise<readonly string[]>;
  /** What stands in the output folder: hashes by path. */
  files(): Readonly<Record<string, string>>;
}

/** @param folder of the project. @param out absolute. @param today YYYY-MM-DD. */
export function printedTalk(folder: string, out: string, today: string): PrintedTalk {
  const records = new Map<string, DeckRecord>();
  const request = buildRequest({ folder, out, today, only: ['slides', 'notes', 'handouts'] });
  const fonts = readFonts(openProject(folder));
  return {
    async build() {
      const printed: string[] = [];
      const printer = printerOf(printed);
      for (const task of deckTasks(request)) {
        const key = buildKey(request, task.project);
        if (isCurrent(records.get(task.name), key, out)) continue;
        const { outcome } = await buildDeck(task, records.get(task.name), key, {
          request,
          fonts,
          printer,
          drawMermaid: async () => [],
          reporter: { begin: () => undefined, advance: () => undefined, end: () => undefined, say: () => undefined },
          startedMs: Number.POSITIVE_INFINITY,
          openStage: () => stageOutputs(out),
          claim: () => undefined,
          remember: (_, { name }, { record }) => void records.set(name, record),
        });
        if (outcome.status !== 'built') throw new Error(`${task.name}: ${JSON.stringify(outcome)}`);
      }
      return printed.sort();
    },
    files() {
      const paths = readdirSync(out, { recursive: true }).map(String).sort();
      const whole = paths.filter((path) => statSync(join(out, path)).isFile());
      return Object.fromEntries(whole.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
    },
  };
}

function printerOf(printed: string[]): PdfPrinter {
  const print = async ({ resolveAsset: _, ...job }: PrintJob) => {
    printed.push(job.name);
    const bytes = Buffer.from(createHash('sha256').update(JSON.stringify(job)).digest('hex'));
    return { bytes, pages: job.pages ?? 1, ...job.page };
  };
  return {
    print,
    printSlides: async (job) => ({
      ...(await print(job)),
      inspection: { measures: [], legibility: [], codes: [], picture: undefined },
    }),
    takeFrame: async () => undefined as never,
    readSlides: () => Promise.reject(new Error('this printer reads no slides')),
    lookAtPictures: async (all) => all.map(() => 'whole' as const),
  };
}
