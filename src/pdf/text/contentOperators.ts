import { type PdfValue, parsePdfValue } from '../pdfSyntax.ts';

/** An operator of a content stream with what stands before it (ISO 32000-1, 7.8.2). */
export interface ContentOperator {
  readonly name: string;
  readonly operands: readonly PdfValue[];
}

/** The operators of a content stream in order, whoever wrote it. The bytes of pictures inside it are passed over. @throws SyntaxError. */
export function* contentOperators(content: string): Generator<ContentOperator> {
  const bytes = Buffer.from(content, 'latin1');
  let operands: PdfValue[] = [];
  for (let at = begin(bytes, 0); at < bytes.length; at = begin(bytes, at)) {
    const word = operatorAt(bytes, at);
    if (word === undefined) {
      const { value, end } = parsePdfValue(bytes, at);
      operands.push(value);
      at = end;
      continue;
    }
    at += word.length;
    if (word === 'ID') at = pictureEnd(bytes, at);
    yield { name: word, operands };
    operands = [];
  }
}

/** Where the next word begins, behind spaces and comments. */
function begin(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    const byte = bytes[at];
    if (byte === 0x25) at = ends(bytes.indexOf('\n', at), bytes);
    else if (byte === undefined || !spaces.has(byte)) return at;
  }
}

function operatorAt(bytes: Buffer, at: number): string | undefined {
  const word = /^[A-Za-z'"][A-Za-z0-9*'"]*/.exec(bytes.toString('latin1', at, at + 12))?.[0];
  return word === undefined || values.has(word) ? undefined : word;
}

/** Behind the `EI` that ends a picture. */
function pictureEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('EI', from); at !== -1; at = bytes.indexOf('EI', at + 1)) {
    if (spaces.has(bytes[at - 1] ?? 0) && spaces.has(bytes[at + 2] ?? 32)) return at + 2;
  }
  return bytes.length;
}

function ends(found: number, bytes: Buffer): number {
  return found === -1 ? bytes.length : found;
}

const spaces: ReadonlySet<number> = new Set([0, 9, 10, 12, 13, 32]);
const values: ReadonlySet<string> = new Set(['true', 'false', 'null']);
