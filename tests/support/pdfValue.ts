import { type PdfValue, parsePdfValue } from '../../src/pdf/pdfSyntax.ts';

/** A PDF value from its source, such as `<</S /P /K [0 12 0 R]>>`. */
export function pdfValue(source: string): PdfValue {
  return parsePdfValue(Buffer.from(`${source} `, 'latin1'), 0).value;
}
