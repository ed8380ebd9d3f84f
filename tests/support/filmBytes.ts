import type { FilmReading } from '../../src/load/film/filmReading.ts';

/** A box of an MP4 file. */
export function box(type: string, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  return Buffer.concat([numbers(content.length + 4), content]);
}

/** The same with its length in twelve bytes. */
export function longBox(type: string, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([numbers(1), Buffer.from(type, 'latin1'), numbers(0, content.length + 16), content]);
}

/** Numbers of four bytes, the highest first. */
export function numbers(...all: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * all.length);
  for (const [index, one] of all.entries()) bytes.writeInt32BE(one | 0, 4 * index);
  return bytes;
}

/** A film's bytes as they leave. */
export function withoutData(bytes: Uint8Array, reading: FilmReading | undefined): Buffer {
  const copy = Buffer.from(bytes);
  for (const { start, end, bytes: given } of reading?.overwrites ?? []) copy.fill(0, start, end).set(given, start);
  return copy;
}
