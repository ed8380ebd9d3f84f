import { type PdfDictionary, type PdfReference, type PdfValue, parsePdfValue } from './pdfSyntax.ts';

/** A PDF as Chromium writes it: one classic cross-reference table, no object streams. */
export interface PdfFile {
  readonly bytes: Buffer;
  /** Place of each object in the file, by object number; 0 where there is none. */
  readonly offsets: Float64Array;
  readonly trailer: PdfDictionary;
  /** Place of the cross-reference table. */
  readonly tableAt: number;
}

/** Opens a PDF without copying it. Throws SyntaxError when it is not built as `PdfFile` says. */
export function openPdf(data: Uint8Array): PdfFile {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 64));
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (bytes.toString('latin1', tableAt, tableAt + 4) !== 'xref') throw new SyntaxError('no cross-reference table');
  const trailerAt = bytes.indexOf('trailer', tableAt);
  const trailer = parsePdfValue(bytes, trailerAt + 'trailer'.length).value;
  if (!isDictionary(trailer)) throw new SyntaxError('no trailer');
  const offsets = new Float64Array(Number(trailer.get('Size') ?? 0));
  readTable(bytes, tableAt + 4, trailerAt, offsets);
  return { bytes, offsets, trailer, tableAt };
}

/** The value of an object, or the value itself when it is no reference; null for what is not there. */
export function resolve(pdf: PdfFile, value: PdfValue | undefined): PdfValue {
  if (!isReference(value)) return value ?? null;
  const at = objectAt(pdf, value.object);
  return at === undefined ? null : parsePdfValue(pdf.bytes, at).value;
}

/** As `resolve`, but undefined unless the value is a dictionary (also of a stream). */
export function resolveDictionary(pdf: PdfFile, value: PdfValue | undefined): PdfDictionary | undefined {
  const resolved = resolve(pdf, value);
  return isDictionary(resolved) ? resolved : undefined;
}

/** The number of the object that the trailer names, such as `Root`. Throws SyntaxError when it names none. */
export function objectNumber(pdf: PdfFile, key: 'Root' | 'Info'): number {
  const value = pdf.trailer.get(key);
  if (!isReference(value)) throw new SyntaxError(`no ${key} in its trailer`);
  return value.object;
}

/** Where the value of an object begins, behind its `12 0 obj`. */
export function objectAt(pdf: PdfFile, object: number): number | undefined {
  const offset = pdf.offsets[object];
  return offset ? pdf.bytes.indexOf('obj', offset) + 'obj'.length : undefined;
}

/** The bytes of a stream object, still encoded. */
export function streamBytes(pdf: PdfFile, reference: PdfReference): Buffer | undefined {
  const at = objectAt(pdf, reference.object);
  if (at === undefined) return undefined;
  const { value, end } = parsePdfValue(pdf.bytes, at);
  const length = isDictionary(value) ? resolve(pdf, value.get('Length')) : null;
  if (typeof length !== 'number') return undefined;
  const start = pdf.bytes.indexOf('\n', pdf.bytes.indexOf('stream', end)) + 1;
  return pdf.bytes.subarray(start, start + length);
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'object' in value;
}

/** A name, or undefined for any other value. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}

/** Entries are 20 bytes each, `0000000015 00000 n` and two line-end bytes (ISO 32000-1, 7.5.4). */
function readTable(bytes: Buffer, from: number, to: number, offsets: Float64Array): void {
  let at = from;
  for (;;) {
    const head = /^\s*(\d+) (\d+)\s*?\n/.exec(bytes.toString('latin1', at, Math.min(at + 32, to)));
    if (!head) return;
    at += head[0].length;
    const first = Number(head[1]);
    const count = Number(head[2]);
    for (let index = 0; index < count; index += 1, at += 20) {
      if (bytes[at + 17] === 0x6e) offsets[first + index] = digits(bytes, at);
    }
  }
}

function digits(bytes: Buffer, at: number): number {
  let number = 0;
  for (let index = at; index < at + 10; index += 1) number = number * 10 + ((bytes[index] ?? 0x30) - 0x30);
  return number;
}
