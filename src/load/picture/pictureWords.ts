import { inflateSync } from 'node:zlib';

/**
 * What a picture says beside what it shows, as text: PNG's texts, packed ones too, and XMP; comments, Exif and XMP of JPEG and WebP; comments
 * of GIF. None of it goes into what is built (cleanPicture), but it lies in the project, and goes where that goes.
 * @returns the texts one below the other; empty for what is no such picture, or is broken before the first of them.
 */
export function pictureWords(bytes: Buffer): string {
  if (bytes.toString('latin1', 1, 4) === 'PNG') return pngTexts(bytes).join('\n');
  if (bytes.readUInt16BE(0) === 0xffd8) return jpegTexts(bytes).join('\n');
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return webpTexts(bytes).join('\n');
  if (bytes.toString('latin1', 0, 3) === 'GIF') return gifTexts(bytes).join('\n');
  return '';
}

/** PNG 3rd edition, 11.3.3: tEXt is Latin-1, zTXt the same packed, iTXt UTF-8 and packed or not. */
function pngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, end - 4);
    const keyEnd = data.indexOf(0);
    const key = data.toString('latin1', 0, Math.max(0, keyEnd));
    switch (bytes.toString('latin1', at + 4, at + 8)) {
      case 'tEXt':
        texts.push(key, data.toString('latin1', keyEnd + 1));
        break;
      case 'zTXt':
        texts.push(key, unpacked(data.subarray(keyEnd + 2)).toString('latin1'));
        break;
      case 'iTXt': {
        const languageEnd = data.indexOf(0, keyEnd + 3);
        const begin = data.indexOf(0, languageEnd + 1) + 1;
        const text = data[keyEnd + 1] === 1 ? unpacked(data.subarray(begin)) : data.subarray(begin);
        texts.push(key, data.toString('utf8', languageEnd + 1, begin - 1), text.toString('utf8'));
        break;
      }
      case 'eXIf':
        texts.push(...letters(data));
    }
    at = end;
  }
  return texts;
}

/** Longer texts are read as far as this: a few hundred bytes can be packed to say that they are gigabytes. */
const longestText = 4_000_000;

function unpacked(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: longestText });
  } catch {
    return Buffer.alloc(0);
  }
}

/** Application segments and comments before the picture itself (T.81, B.2.4.5 and B.2.4.6). */
function jpegTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const isText = marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xe2);
    if (isText) texts.push(...letters(bytes.subarray(at + 4, end)));
    at = end;
  }
  return texts;
}

function webpTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    const name = bytes.toString('latin1', at, at + 4);
    if (name === 'EXIF' || name === 'XMP ') texts.push(...letters(bytes.subarray(at + 8, end)));
    at = end + (end % 2);
  }
  return texts;
}

/** Comment extensions: 21 FE, then blocks that begin with their length, to an empty one. */
function gifTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = bytes.indexOf('\x21\xfe', 0, 'latin1'); at !== -1; at = bytes.indexOf('\x21\xfe', at + 2, 'latin1')) {
    const blocks: Buffer[] = [];
    for (let block = at + 2; (bytes[block] ?? 0) > 0; block += 1 + (bytes[block] ?? 0)) {
      blocks.push(bytes.subarray(block + 1, block + 1 + (bytes[block] ?? 0)));
    }
    texts.push(...letters(Buffer.concat(blocks)));
  }
  return texts;
}

/** Bytes whose encoding nobody says: as UTF-8, and as the UTF-16 in which Windows writes names of people and places into Exif. */
function letters(data: Buffer): string[] {
  const wide = data.subarray(0, data.length - (data.length % 2)).toString('utf16le');
  const shifted = data.subarray(1, data.length - ((data.length + 1) % 2)).toString('utf16le');
  return [
    data.toString('utf8'),
    ...[wide, shifted].flatMap((text) => text.match(/[\p{Script=Latin}\p{Script=Cyrillic} ]{3,}/gu) ?? []),
  ];
}
