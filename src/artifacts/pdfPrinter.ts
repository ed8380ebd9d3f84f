import { type BrowserSession, openSession, withSession } from '../browser/browserSession.ts';
import { drawMermaid } from '../browser/drawMermaid.ts';
import { lookAtPictures } from '../browser/lookAtPictures.ts';
import { printDocument } from '../browser/printDocument.ts';
import { readPresentation } from '../browser/readPresentation.ts';
import { printSlides } from '../browser/slides/printSlides.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { ArtifactSession } from '../model/artifact.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { DrawMermaid } from '../model/mermaid.ts';
import type { PrintedPdf, PrintJob } from '../model/output.ts';
import type { LookAtPictures } from '../model/pictureLook.ts';
import type { SlidesInspection } from '../model/slideInspection.ts';
import { renderPictures } from '../render/renderPictures.ts';
import { browserOptions } from './browserOptions.ts';
import type { TakeFrame } from './filmFrames.ts';
import { takeFrame } from './takeFrame.ts';

/** Prints pages with the one browser of the run. */
export interface PdfPrinter {
  print(job: PrintJob): Promise<PrintedPdf>;
  /** Takes the first picture of a film, for paper. */
  readonly takeFrame: TakeFrame;
  readonly lookAtPictures: LookAtPictures;
  /** Prints a page of slides, and inspects each of them. */
  printSlides(job: PrintJob): Promise<PrintedPdf & { readonly inspection: SlidesInspection }>;
  /** Reads a page of slides for a presentation program. */
  readonly readSlides: ArtifactSession['readSlides'];
}

/** Work with a printer, and with a drawer of diagrams in the same browser. */
type UsePrinter<T> = (printer: PdfPrinter, drawMermaid: DrawMermaid) => Promise<T>;

/** Gives a build its printer. */
export type WithPdfPrinter = <T>(
  request: BuildRequest,
  fonts: FontLibrary,
  say: (line: string) => void,
  use: UsePrinter<T>,
) => Promise<T>;

/**
 * Opens the browser, which gets ready while decks are still being read, and closes it whatever comes of `use`. Diagrams are drawn in the
 * same one.
 */
export const withPdfPrinter: WithPdfPrinter = (request, fonts, say, use) =>
  withSession(browserOptions(request, say), (session) => usePrinter(session, fonts, use));

/** The browser of several builds, one after the other: started for the first that prints, and ready for the next. */
export interface KeptPrinter {
  readonly withPrinter: WithPdfPrinter;
  /** Ends the browser; the next build starts another. Never throws. */
  drop(): Promise<void>;
}

export function keepPdfPrinter(): KeptPrinter {
  let session: ReturnType<typeof openSession> | undefined;
  return {
    async withPrinter(request, fonts, say, use) {
      session ??= openSession(browserOptions(request, say));
      await session.underWay;
      return usePrinter(session, fonts, use);
    },
    async drop() {
      const old = session;
      session = undefined;
      await old?.close();
    },
  };
}

/** Prints with a browser that runs already, for who needs it for more. */
export function usePrinter<T>(session: BrowserSession, fonts: FontLibrary, use: UsePrinter<T>): Promise<T> {
  const families = fonts.names;
  const printer: PdfPrinter = {
    print: (job) => printDocument(session, job, families),
    takeFrame: takeFrame(session),
    lookAtPictures: (questions) => lookAtPictures(session, questions, renderPictures),
    printSlides: (job) => printSlides(session, job, families),
    readSlides: (job, needsPicture) => readPresentation(session, job, needsPicture),
  };
  return use(printer, (board) => drawMermaid(session, board));
}
