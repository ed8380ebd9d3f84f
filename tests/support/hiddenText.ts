import { inflateSync } from 'node:zlib';
import { readPdf } from './readPdf.ts';

/**
 * All that can be got out of a file's bytes as text, without white space: of HTML also what its data addresses hold, of PDFs their
 * streams, texts, outline and metadata. Bytes count as Latin-1, UTF-8 and UTF-16.
 */
export async function hiddenText(path: string, bytes: Buffer): Promise<string> {
  const texts = [asText(bytes), ...embedded(bytes)];
  if (path.endsWith('.pdf')) {
    const { pages, outline, info, xmp } = await readPdf(bytes);
    texts.push(...streams(bytes), JSON.stringify([pages, outline, info]), xmp);
  }
  return texts.join('\n').replace(/\s+/g, '');
}

/** With zeros taken out, UTF-16 of Latin letters is what Latin-1 makes of it. */
function asText(bytes: Buffer): string {
  return `${bytes.toString('latin1').replaceAll('\0', '')}\n${bytes.toString('utf8')}`;
}

/** What stands in data addresses, and in those inside them. */
function embedded(bytes: Buffer): string[] {
  return [...bytes.toString('latin1').matchAll(/data:[\w/+.-]*;base64,([\w+/=]+)/g)].flatMap(([, data = '']) => {
    const inside = Buffer.from(data, 'base64');
    return [asText(inside), ...embedded(inside)];
  });
}

function streams(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ 0: word, index }) => {
    const start = index + word.length;
    const end = text.indexOf('endstream', start);
    try {
      return [asText(inflateSync(bytes.subarray(start, end)))];
    } catch {
      // A picture, or nothing that is packed.
      return [];
    }
  });
}
