import type { ByteFile } from './byteFile.ts';

/** A box of an MP4 or QuickTime file; `content` is where its head ends. */
export interface Mp4Box {
  readonly type: string;
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** The boxes that follow each other from `start` to `end`; undefined when one reaches beyond. */
export function mp4Boxes(file: ByteFile, start: number, end: number): readonly Mp4Box[] | undefined {
  const boxes: Mp4Box[] = [];
  // QuickTime may end a list with four zeros.
  for (let at = start; end - at >= 8; ) {
    const head = file.read(at, 16);
    if (head.length < 8) return undefined;
    const short = head.readUInt32BE(0);
    const isLong = short === 1;
    if (isLong && head.length < 16) return undefined;
    const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    const content = at + (isLong ? 16 : 8);
    if (at + length > end || at + length < content) return undefined;
    boxes.push({ type: head.toString('latin1', 4, 8), start: at, content, end: at + length });
    at += length;
  }
  return boxes;
}
