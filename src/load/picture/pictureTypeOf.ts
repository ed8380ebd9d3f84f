import { looksLike } from './looksLike.ts';
import { pictureTypes } from './pictureTypes.ts';

/** What a picture is by its bytes, whatever its name says: its MIME type; undefined for what is none that browsers show. */
export function pictureTypeOf(bytes: Buffer): string | undefined {
  const type = Object.values(pictureTypes).find((one) => looksLike(one, bytes));
  return type === 'image/avif' && !brands(bytes).some((brand) => /^avi[fs]$/.test(brand)) ? undefined : type;
}

/** What the first box of an ISO base media file says it holds (ISO/IEC 14496-12, 4.3): films and HEIC begin alike. */
function brands(bytes: Buffer): readonly string[] {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 512);
  const found: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) found.push(bytes.toString('latin1', at, at + 4));
  return found;
}
