import { isClassicPdf } from './pdfFile.ts';
import { unreadablePdf } from './unreadablePdf.ts';

/**
 * The PDF as `openPdf` reads it: as it is when the browser wrote it so, else with the same objects written anew behind one
 * classic table. Tags, title and outline are objects like any other, and keep their numbers. The library that does it is loaded
 * for such a file alone. Throws TalkError `print-wrong` for a PDF that is broken or encrypted.
 */
export async function normalizePdf(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  try {
    return isClassicPdf(bytes) ? bytes : await rewrite(bytes);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw unreadablePdf(name, cause);
  }
}

async function rewrite(bytes: Uint8Array): Promise<Uint8Array> {
  const { PDFDocument, PDFName, PDFRawStream } = await import('@cantoo/pdf-lib');
  const load = { updateMetadata: false, throwOnInvalidObject: true };
  const pdf = await PDFDocument.load(bytes, load).catch((cause: unknown) => {
    throw new SyntaxError('it is broken', { cause });
  });
  // The library leaves out object streams and the last of the cross-reference streams; those before it say nothing any more.
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('XRef'))
      pdf.context.delete(reference);
  }
  return pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
