import { createHash } from 'node:crypto';
import { isDictionary, objectAt, objectNumber, type PdfFile, streamBytes } from './pdfFile.ts';
import { parsePdfValue } from './pdfSyntax.ts';

/**
 * Writes a PDF anew with some objects replaced or added (number → everything between `obj` and `endobj`) and all others
 * byte for byte as they were, so tags, bookmarks and links cannot change. No trace of the old objects stays.
 * The file's identifier is a hash of its content: equal content gives equal bytes.
 */
export function replaceObjects(pdf: PdfFile, replaced: ReadonlyMap<number, Buffer>): Uint8Array {
  const { pieces, offsets } = splice(pdf, replaced);
  const tableAt = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const id = `<${hash.digest('hex').slice(0, 32)}>`;
  const end = `trailer
<</Size ${offsets.length}
/Root ${objectNumber(pdf, 'Root')} 0 R
/Info ${objectNumber(pdf, 'Info')} 0 R
/ID [${id} ${id}]>>
startxref
${tableAt}
%%EOF
`;
  return Buffer.concat([...pieces, crossReferences(offsets), Buffer.from(end, 'latin1')]);
}

/** Cuts the file at the replaced objects and appends the new ones; `offsets` are the places of all objects afterwards. */
function splice(pdf: PdfFile, replaced: ReadonlyMap<number, Buffer>): { pieces: Buffer[]; offsets: Float64Array } {
  const cuts = [...replaced]
    .map(([object, body]) => ({ object, body, from: pdf.offsets[object] || pdf.tableAt }))
    .sort((a, b) => a.from - b.from);
  const pieces: Buffer[] = [];
  const places = new Map<number, number>();
  const shifts: Shift[] = [];
  let [copied, length] = [0, 0];
  const add = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { object, body, from } of cuts) {
    add(pdf.bytes.subarray(copied, from));
    places.set(object, length);
    add(Buffer.concat([Buffer.from(`${object} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
    copied = from === pdf.tableAt ? from : endOfObject(pdf, object);
    shifts.push({ from: copied, by: length - copied });
  }
  add(pdf.bytes.subarray(copied, pdf.tableAt));
  return { pieces, offsets: moved(pdf.offsets, shifts, places) };
}

/** From this place of the old file on, everything has moved by so many bytes. */
interface Shift {
  readonly from: number;
  readonly by: number;
}

function moved(
  old: Float64Array,
  shifts: readonly Shift[],
  places: ReadonlyMap<number, number>,
): Float64Array<ArrayBuffer> {
  const offsets = new Float64Array(Math.max(old.length, ...[...places.keys()].map((object) => object + 1)));
  for (let object = 0; object < old.length; object += 1) {
    const offset = old[object] ?? 0;
    if (offset > 0) offsets[object] = offset + shiftAt(shifts, offset);
  }
  for (const [object, place] of places) offsets[object] = place;
  return offsets;
}

/** By how much a place has moved; `shifts` are in order, and looked through by halves, for there are thousands of both. */
function shiftAt(shifts: readonly Shift[], offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}

/** Behind `endobj` and its line. What a stream holds may say `endobj` too. */
function endOfObject(pdf: PdfFile, object: number): number {
  const { value, end } = parsePdfValue(pdf.bytes, objectAt(pdf, object) ?? 0);
  const data = isDictionary(value) && value.has('Length') ? streamBytes(pdf, { object }) : undefined;
  const behind = data === undefined ? end : data.byteOffset - pdf.bytes.byteOffset + data.length;
  return pdf.bytes.indexOf('\n', pdf.bytes.indexOf('endobj', behind)) + 1;
}

/** The table of ISO 32000-1, 7.5.4: 20 bytes for each object, in order. */
function crossReferences(offsets: Float64Array): Buffer {
  const head = Buffer.from(`xref\n0 ${offsets.length}\n`, 'latin1');
  const table = Buffer.alloc(offsets.length * 20, '0000000000 00000 n \n', 'latin1');
  for (const [object, offset] of offsets.entries()) {
    if (offset === 0) table.write('0000000000 65535 f \n', object * 20, 'latin1');
    for (let rest = offset, at = object * 20 + 9; rest > 0; rest = Math.floor(rest / 10), at -= 1) {
      table[at] = 0x30 + (rest % 10);
    }
  }
  return Buffer.concat([head, table]);
}
