import { crc32 } from 'node:zlib';

/** A ZIP archive of programs, stored without compression, each executable; `files` is text by path. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  let body = Buffer.alloc(0);
  let directory = Buffer.alloc(0);
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const data = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE((0o100755 << 16) >>> 0, 6);
    place.writeUInt32LE(body.length, 10);
    // 0x0314: made on Unix, so that the mode above counts.
    directory = Buffer.concat([directory, signature(0x02014b50), Buffer.from([20, 3]), common, place, name]);
    body = Buffer.concat([body, signature(0x04034b50), common, name, data]);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, directory, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
