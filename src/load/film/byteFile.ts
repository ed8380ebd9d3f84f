import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are read where they are wanted: a film is never in memory as a whole. */
export interface ByteFile {
  readonly size: number;
  /** Bytes from `start`, as many as there are up to `length`. */
  read(start: number, length: number): Buffer;
}

/** Opens a file for as long as `use` runs. @throws what Node throws for a file that cannot be read. */
export function withByteFile<T>(path: string, use: (file: ByteFile) => T): T {
  const handle = openSync(path, 'r');
  try {
    return use({
      size: fstatSync(handle).size,
      read(start, length) {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(handle, bytes, 0, length, start));
      },
    });
  } finally {
    closeSync(handle);
  }
}

/** Bytes in memory as such a file. */
export function byteFileOf(bytes: Uint8Array): ByteFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: buffer.length, read: (start, length) => buffer.subarray(start, start + length) };
}
