import { type PdfDictionary, type PdfReference, type PdfValue, parsePdfValue } from './pdfSyntax.ts';

/** A PDF as Chromium writes it: one classic cross-reference table, no object streams, no updates. */
export interface PdfFile {
  readonly bytes: Buffer;
  /** Place of each object in the file, by object number; 0 where there is none. */
  readonly offsets: Float64Array;
  readonly trailer: PdfDictionary;
  /** Place of the cross-reference table. */
  readonly tableAt: number;
}

/**
 * Opens a PDF without copying it. Throws SyntaxError when it is not built as `PdfFile` says; normalizePdf builds others anew.
 */
export function openPdf(data: Uint8Array): PdfFile {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const { tableAt, trailerAt, trailer } = readTrailer(bytes);
  if (!isWhole(trailer)) throw new SyntaxError('only a part of its objects stands in its cross-reference table');
  const offsets = new Float64Array(Number(trailer.get('Size') ?? 0));
  readTable(bytes, tableAt + 4, trailerAt, offsets);
  return { bytes, offsets, trailer, tableAt };
}

/**
 * Whether a PDF is built as `PdfFile` says. One that is not has a cross-reference stream, with or without a table beside it, or
 * updates behind its end (ISO 32000-1, 7.5.6 to 7.5.8). Throws SyntaxError for a file that has neither table nor stream where it
 * says so, as half of a file, and for one that is encrypted.
 */
export function isClassicPdf(data: Uint8Array): boolean {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const at = crossReferencesAt(bytes);
  const stream = /^\d+ \d+ obj/.exec(bytes.toString('latin1', at, at + 24))?.[0];
  const trailer = stream === undefined ? readTrailer(bytes).trailer : parsePdfValue(bytes, at + stream.length).value;
  if (!isDictionary(trailer)) throw new SyntaxError('no trailer');
  if (trailer.has('Encrypt')) throw new SyntaxError('it is encrypted');
  return stream === undefined && isWhole(trailer);
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

/** The bytes of a string as Latin-1 characters, or undefined for any other value. */
export function rawOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'raw' in value ? value.raw : undefined;
}

interface Trailer {
  readonly tableAt: number;
  readonly trailerAt: number;
  readonly trailer: PdfDictionary;
}

function readTrailer(bytes: Buffer): Trailer {
  const tableAt = crossReferencesAt(bytes);
  if (bytes.toString('latin1', tableAt, tableAt + 4) !== 'xref') throw new SyntaxError('no cross-reference table');
  const trailerAt = bytes.indexOf('trailer', tableAt);
  if (trailerAt < 0) throw new SyntaxError('no trailer');
  const trailer = parsePdfValue(bytes, trailerAt + 'trailer'.length).value;
  if (!isDictionary(trailer)) throw new SyntaxError('no trailer');
  return { tableAt, trailerAt, trailer };
}

/** Where the cross-references stand, by the last lines of the file. */
function crossReferencesAt(bytes: Buffer): number {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 64));
  const at = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  if (at === undefined) throw new SyntaxError('it has no end');
  return Number(at);
}

/** Whether one table names all objects: none stands in an older table (`Prev`) or in a stream beside it (`XRefStm`). */
function isWhole(trailer: PdfDictionary): boolean {
  return !trailer.has('Prev') && !trailer.has('XRefStm');
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
      if (bytes[at + 17] !== 0x6e) continue;
      // Objects are known by their number alone; only updates make generations.
      if (digits(bytes, at + 11, 5) > 0) throw new SyntaxError(`object ${first + index} is of a later generation`);
      offsets[first + index] = digits(bytes, at, 10);
    }
  }
}

function digits(bytes: Buffer, at: number, count: number): number {
  let number = 0;
  for (let index = at; index < at + count; index += 1) number = number * 10 + ((bytes[index] ?? 0x30) - 0x30);
  return number;
}
