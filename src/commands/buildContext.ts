import type { FontLibrary } from '../load/readFonts.ts';
import type { Reporter } from '../model/reporter.ts';
import type { BuildRequest } from './buildRequest.ts';
import type { PdfPrinter } from './pdfPrinter.ts';

/** What the decks of one build share. */
export interface BuildContext {
  readonly request: BuildRequest;
  readonly fonts: FontLibrary;
  /** Undefined when nothing is to be printed. */
  readonly printer: PdfPrinter | undefined;
  readonly reporter: Reporter;
}
