import { cleanPicture } from './cleanPicture.ts';
import { looksLike } from './looksLike.ts';
import { pictureTypes } from './pictureTypes.ts';

/** A picture that is written into a text as a `data:` address. */
export interface WrittenPicture {
  readonly mime: string;
  /** Without what it says beside what it shows. */
  readonly bytes: Buffer;
  /** Whether it said nothing else as it stood. */
  readonly isClean: boolean;
}

/** A `data:` address → its picture; undefined when what stands there is none that browsers show, or breaks off. */
export function writtenPicture(address: string): WrittenPicture | undefined {
  const [, type = '', isBase64, data = ''] = /^\s*data:([^;,]*)(?:;[^;,]*)*?(;base64)?,([\s\S]*)$/i.exec(address) ?? [];
  const mime = type.trim().toLowerCase();
  const text = decoded(data);
  const written = isBase64 === undefined ? Buffer.from(text) : Buffer.from(text, 'base64');
  if (!Object.values(pictureTypes).includes(mime) || !looksLike(mime, written)) return undefined;
  const bytes = cleanPicture(mime, written);
  return bytes === undefined ? undefined : { mime, bytes, isClean: bytes.equals(written) };
}

function decoded(data: string): string {
  try {
    return decodeURIComponent(data);
  } catch {
    return data;
  }
}
