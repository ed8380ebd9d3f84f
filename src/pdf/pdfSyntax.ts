/** A value in a PDF file (ISO 32000-1, 7.3). */
export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfString
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export interface PdfName {
  readonly name: string;
}
export interface PdfString {
  /** Bytes as Latin-1 characters, not yet decoded to text. */
  readonly raw: string;
}
export interface PdfReference {
  readonly object: number;
}

/** Reads the one value that begins at `at`; `end` is the place behind it. Throws SyntaxError where no value stands. */
export function parsePdfValue(bytes: Uint8Array, at: number): { readonly value: PdfValue; readonly end: number } {
  const reader = { bytes, at };
  return { value: readValue(reader), end: reader.at };
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readValue(reader: Reader): PdfValue {
  skipSpace(reader);
  const byte = reader.bytes[reader.at];
  if (byte === slash) return { name: readName(reader) };
  if (byte === openRound) return { raw: readLiteral(reader) };
  if (byte === openSquare) return readArray(reader);
  if (byte === less) return reader.bytes[reader.at + 1] === less ? readDictionary(reader) : { raw: readHex(reader) };
  return readWord(reader);
}

function readDictionary(reader: Reader): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  reader.at += 2;
  for (;;) {
    skipSpace(reader);
    if (reader.bytes[reader.at] === greater) break;
    if (reader.bytes[reader.at] !== slash) throw new SyntaxError(`no key at byte ${reader.at}`);
    const key = readName(reader);
    entries.set(key, readValue(reader));
  }
  reader.at += 2;
  return entries;
}

function readArray(reader: Reader): PdfValue[] {
  const items: PdfValue[] = [];
  reader.at += 1;
  for (;;) {
    skipSpace(reader);
    if (reader.bytes[reader.at] === closeSquare) break;
    items.push(readValue(reader));
  }
  reader.at += 1;
  return items;
}

function readName(reader: Reader): string {
  reader.at += 1;
  const name = readRegular(reader);
  return name.includes('#')
    ? name.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    : name;
}

function readLiteral(reader: Reader): string {
  let text = '';
  let depth = 0;
  for (reader.at += 1; reader.at < reader.bytes.length; reader.at += 1) {
    const byte = reader.bytes[reader.at] ?? 0;
    if (byte === closeRound && depth === 0) break;
    if (byte === openRound) depth += 1;
    if (byte === closeRound) depth -= 1;
    text += byte === backslash ? readEscape(reader) : String.fromCharCode(byte);
  }
  if (reader.at >= reader.bytes.length) throw endsInside();
  reader.at += 1;
  return text;
}

/** Leaves `at` on the last byte of the escape. */
function readEscape(reader: Reader): string {
  reader.at += 1;
  const octal = /^[0-7]{1,3}/.exec(latin1(reader.bytes, reader.at, reader.at + 3))?.[0];
  if (octal) {
    reader.at += octal.length - 1;
    return String.fromCharCode(parseInt(octal, 8) & 0xff);
  }
  const letter = latin1(reader.bytes, reader.at, reader.at + 1);
  return escapes[letter] ?? letter;
}

function readHex(reader: Reader): string {
  const end = reader.bytes.indexOf(greater, reader.at);
  if (end < 0) throw endsInside();
  const digits = latin1(reader.bytes, reader.at + 1, end).replace(/\s/g, '');
  reader.at = end + 1;
  return (digits.match(/..?/g) ?? []).map((pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16))).join('');
}

function readWord(reader: Reader): PdfValue {
  const start = reader.at;
  const word = readRegular(reader);
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  const number = Number(word);
  if (word === '' || Number.isNaN(number)) throw new SyntaxError(`no value at byte ${start}`);
  return readReferenceTail(reader, word) ?? number;
}

/** A reference is three words, `12 0 R`; the first alone looks like a number. */
function readReferenceTail(reader: Reader, word: string): PdfReference | undefined {
  const after = reader.at;
  if (!/^\d+$/.test(word) || !isSpace(reader.bytes[after])) return undefined;
  const tail = /^\s+\d+\s+R(?![^\s/<>[\]()])/.exec(latin1(reader.bytes, after, after + 12))?.[0];
  if (!tail) return undefined;
  reader.at = after + tail.length;
  return { object: Number(word) };
}

function readRegular(reader: Reader): string {
  const start = reader.at;
  while (
    reader.at < reader.bytes.length &&
    !isSpace(reader.bytes[reader.at]) &&
    !isDelimiter(reader.bytes[reader.at])
  ) {
    reader.at += 1;
  }
  return latin1(reader.bytes, start, reader.at);
}

function skipSpace(reader: Reader): void {
  while (isSpace(reader.bytes[reader.at])) reader.at += 1;
  if (reader.at >= reader.bytes.length) throw endsInside();
}

function endsInside(): SyntaxError {
  return new SyntaxError('the file ends inside a value');
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
}

function isDelimiter(byte: number | undefined): boolean {
  return byte !== undefined && delimiters.has(byte);
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end && at < bytes.length; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const slash = 0x2f;
const backslash = 0x5c;
const less = 0x3c;
const greater = 0x3e;
const openRound = 0x28;
const closeRound = 0x29;
const openSquare = 0x5b;
const closeSquare = 0x5d;
const delimiters = new Set([slash, less, greater, openRound, closeRound, openSquare, closeSquare, 0x7b, 0x7d, 0x25]);
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };
