import { crc32 } from 'node:zlib';
import { generator } from '../model/generator.ts';

/** Signature and header of a PNG: the first chunk is 13 bytes long, with length, type and checksum around them. */
const headerBytes = 8 + 12 + 13;

/** A PNG that names the kit as the program that made it (PNG, third edition, 11.3.3.3: keyword `Software`). */
export function signPng(picture: Uint8Array): Uint8Array {
  const body = Buffer.from(`tEXtSoftware\0${generator}`, 'latin1');
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([picture.subarray(0, headerBytes), length, body, checksum, picture.subarray(headerBytes)]);
}
