/** Checksum of an Ogg page whose own field for it is zero: CRC-32 of polynomial 0x04C11DB7, not reflected (RFC 3533). */
export function oggChecksum(page: Uint8Array): number {
  let sum = 0;
  for (const byte of page) sum = ((sum << 8) ^ (table[((sum >>> 24) ^ byte) & 255] ?? 0)) >>> 0;
  return sum;
}

const table = Array.from({ length: 256 }, (_, index) => {
  let value = (index << 24) >>> 0;
  for (let bit = 0; bit < 8; bit += 1) value = ((value << 1) ^ (value >= 0x80000000 ? 0x04c11db7 : 0)) >>> 0;
  return value;
});
