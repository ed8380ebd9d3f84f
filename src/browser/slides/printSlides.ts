import type { PrintedPdf, PrintJob } from '../../model/output.ts';
import type { SlidesInspection } from '../../model/slideInspection.ts';
import { finishPdf } from '../../pdf/finishPdf.ts';
import { joinPdfs } from '../../pdf/join/joinPdfs.ts';
import { interruptible } from '../../process/interruptible.ts';
import type { BrowserSession } from '../browserSession.ts';
import { type PrintedSheets, printSheets } from './printSheets.ts';
import { splitSheets } from './splitSheets.ts';

type PrintedSlides = PrintedPdf & { readonly inspection: SlidesInspection };

/**
 * Prints a page of slides to a checked PDF, and looks at each of them: a part in each page, side by side.
 * @param families those that the PDF may use, by the names inside the font files.
 * @throws TalkError as `printDocument`.
 */
export async function printSlides(
  session: BrowserSession,
  job: PrintJob,
  families: readonly string[],
): Promise<PrintedSlides> {
  const parts = splitSheets(job);
  return printParts(session, job, parts, families).catch((cause) => {
    // What another build of the browser writes is perhaps not to be joined; it may well print the whole.
    if (!(cause instanceof SyntaxError) || parts.length < 2) throw cause;
    return printParts(session, job, [job], families);
  });
}

async function printParts(
  session: BrowserSession,
  job: PrintJob,
  parts: readonly PrintJob[],
  families: readonly string[],
): Promise<PrintedSlides> {
  const size = { width: Math.round(job.page.width / pxInPt), height: Math.round(job.page.height / pxInPt) };
  const printing = parts.map((part, index) =>
    printSheets(session, { ...part, ...size, printed: true, ...(index === 0 ? { picture: true } : {}) }),
  );
  const sheets = await Promise.all(printing);
  const whole = await interruptible(() => joinPdfs(sheets.map(({ bytes }) => bytes)));
  const printed = await finishPdf(whole, job, families, {
    hidden: sum(sheets, ({ unsure }) => unsure.hidden),
    named: sum(sheets, ({ unsure }) => unsure.named),
  });
  const inspection: SlidesInspection = {
    measures: sheets.flatMap((one) => one.inspection.measures),
    legibility: sheets.flatMap((one) => one.inspection.legibility),
    codes: sheets.flatMap((one) => one.inspection.codes),
    picture: sheets[0]?.inspection.picture,
  };
  return { ...printed, inspection: withFontFaults(inspection, printed) };
}

function sum(parts: readonly PrintedSheets[], count: (part: PrintedSheets) => number): number {
  return parts.reduce((all, part) => all + count(part), 0);
}

/** Each page is a slide, so what is wrong with its fonts can be told of at its slide: each fault once, whatever the cuts of a font. */
function withFontFaults(inspection: SlidesInspection, { fontFaults = [] }: PrintedPdf): SlidesInspection {
  if (fontFaults.length === 0) return inspection;
  const legibility = inspection.legibility.map((one, index) => {
    const all = fontFaults.filter(({ page }) => page === index + 1);
    const faults = all.filter(({ fault }, at) => all.findIndex((other) => other.fault === fault) === at);
    return {
      ...one,
      stray: [...one.stray, ...faults.map(({ letters, fault }) => ({ text: letters, character: letters, fault }))],
    };
  });
  return { ...inspection, legibility };
}

/** A CSS pixel is 1/96 in, a point 1/72 in. */
const pxInPt = 0.75;
