import type { ByteFile } from './byteFile.ts';
import { type Mp4Box, mp4Boxes } from './mp4Boxes.ts';

/**
 * Where in the file the samples of a track lie, a chunk each; undefined when its tables are not whole.
 * @param media boxes of the track's `mdia`.
 */
export function sampleRanges(
  file: ByteFile,
  media: readonly Mp4Box[],
): readonly (readonly [start: number, end: number])[] | undefined {
  const minf = media.find(({ type }) => type === 'minf');
  const stbl = minf && mp4Boxes(file, minf.content, minf.end)?.find(({ type }) => type === 'stbl');
  const tables = (stbl && mp4Boxes(file, stbl.content, stbl.end)) ?? [];
  const table = (name: string): Buffer | undefined => {
    const box = tables.find(({ type }) => type === name);
    return box && file.read(box.content, box.end - box.content);
  };
  const [sizes, runs, short, long] = ['stsz', 'stsc', 'stco', 'co64'].map(table);
  const offsets = short ?? long;
  if (sizes === undefined || runs === undefined || offsets === undefined) return undefined;
  try {
    const sizeOf = (sample: number): number => sizes.readUInt32BE(4) || sizes.readUInt32BE(12 + 4 * sample);
    const count = sizes.readUInt32BE(8);
    const ranges: (readonly [number, number])[] = [];
    let run = 0;
    let sample = 0;
    for (let chunk = 0; chunk < offsets.readUInt32BE(4); chunk += 1) {
      // Each entry of `stsc` holds from its first chunk, counted from 1, up to that of the next.
      while (run + 1 < runs.readUInt32BE(4) && runs.readUInt32BE(8 + 12 * (run + 1)) <= chunk + 1) run += 1;
      const start =
        short === undefined ? Number(offsets.readBigUInt64BE(8 + 8 * chunk)) : offsets.readUInt32BE(8 + 4 * chunk);
      let end = start;
      for (let left = runs.readUInt32BE(12 + 12 * run); left > 0 && sample < count; left -= 1) end += sizeOf(sample++);
      if (end > file.size) return undefined;
      ranges.push([start, end]);
    }
    return ranges;
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}
