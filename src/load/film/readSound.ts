import type { Overwrite } from '../../model/film.ts';
import type { ByteFile } from './byteFile.ts';
import { blank, type FilmReading } from './filmReading.ts';

/**
 * Reads MP3 and AAC: tags before and behind the sound (ID3, APE) become padding. Undefined when there is no sound between them.
 * Source: ID3v2.4; APEv2; ISO/IEC 11172-3.
 */
export function readMp3(file: ByteFile): FilmReading | undefined {
  const overwrites: Overwrite[] = [];
  let start = 0;
  for (let head = file.read(0, 10); head.toString('latin1', 0, 3) === 'ID3'; head = file.read(start, 10)) {
    // A length of seven bits a byte.
    const end = start + 10 + head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
    if (end > file.size) return undefined;
    // Without its flags, among them those of a longer head and of a foot.
    overwrites.push(blank(start + 5, start + 6), blank(start + 10, end));
    start = end;
  }
  const hasTag = file.size - start > 128 && file.read(file.size - 128, 3).toString('latin1') === 'TAG';
  const end = hasTag ? file.size - 128 : file.size;
  if (hasTag) overwrites.push(blank(end, file.size));
  const foot = end - start > 32 ? file.read(end - 32, 32) : Buffer.alloc(0);
  if (foot.toString('latin1', 0, 8) === 'APETAGEX') {
    const head = foot.readUInt32LE(20) >= 0x80000000 ? 32 : 0;
    const from = end - foot.readUInt32LE(12) - head;
    if (from <= start) return undefined;
    overwrites.push(blank(from, end));
  }
  const frame = file.read(start, 4);
  if (frame[0] !== 0xff || ((frame[1] ?? 0) & 0xe0) !== 0xe0) return undefined;
  return { overwrites };
}

/** Reads WAV: chunks beside form and sound become filling. Source: Multimedia Programming Interface 1.0 (RIFF). */
export function readWav(file: ByteFile): FilmReading | undefined {
  const head = file.read(0, 12).toString('latin1');
  if (!head.startsWith('RIFF') || !head.endsWith('WAVE')) return undefined;
  const overwrites: Overwrite[] = [];
  let rate: number | undefined;
  let sound: number | undefined;
  for (let at = 12; at + 8 <= file.size; ) {
    const chunk = file.read(at, 20);
    const name = chunk.toString('latin1', 0, 4);
    const length = chunk.readUInt32LE(4);
    if (name === 'fmt ' && chunk.length === 20)
      rate = chunk.length < 20 ? undefined : file.read(at + 16, 4).readUInt32LE(0);
    if (name === 'data') sound = Math.min(length, file.size - at - 8);
    // A recorder that was cut off leaves a sound longer than its file.
    const end = Math.min(at + 8 + length, file.size);
    if (!/^(?:fmt |data|fact)$/.test(name)) overwrites.push(blank(at, at + 4, Buffer.from('JUNK')), blank(at + 8, end));
    at = end + (length % 2);
  }
  if (rate === undefined || sound === undefined) return undefined;
  return { overwrites, ...(rate > 0 ? { seconds: sound / rate } : {}) };
}

/** Reads FLAC: blocks beside form and seek points become padding. Source: RFC 9639. */
export function readFlac(file: ByteFile): FilmReading | undefined {
  if (file.read(0, 4).toString('latin1') !== 'fLaC') return undefined;
  const overwrites: Overwrite[] = [];
  let seconds: number | undefined;
  for (let at = 4, isLast = false; !isLast; ) {
    const head = file.read(at, 4);
    if (head.length < 4) return undefined;
    const mark = head[0] ?? 0;
    isLast = mark >= 128;
    const end = at + 4 + head.readUIntBE(1, 3);
    if (end > file.size) return undefined;
    const type = mark & 127;
    if (type === 0) seconds = flacSeconds(file.read(at + 4, 18));
    if (type !== 0 && type !== 3)
      overwrites.push(blank(at, at + 1, Buffer.from([(mark & 128) | 1])), blank(at + 4, end));
    at = end;
  }
  return { overwrites, ...(seconds === undefined ? {} : { seconds }) };
}

/** Rate in 20 bits behind ten bytes, number of samples in 36 bits behind 13 and a half. */
function flacSeconds(form: Buffer): number | undefined {
  if (form.length < 18) return undefined;
  const rate = form.readUIntBE(10, 3) >> 4;
  const samples = ((form[13] ?? 0) & 15) * 2 ** 32 + form.readUInt32BE(14);
  return rate > 0 && samples > 0 ? samples / rate : undefined;
}
