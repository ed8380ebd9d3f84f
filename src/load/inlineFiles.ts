import { extname, join } from 'node:path';
import { mapCssAddresses, noPicture } from '../html/mapCssAddresses.ts';
import { assetAddress } from './assetAddress.ts';
import { cleanPicture } from './picture/cleanPicture.ts';
import { pictureTypes } from './picture/pictureTypes.ts';
import { writtenPicture } from './picture/writtenPicture.ts';
import { readContained } from './readContained.ts';

/** A font file that styles name. */
export interface ThemeFont {
  readonly address: string;
  readonly bytes: Buffer;
}

/** Styles whose files are inside them, under their short addresses. */
export interface InlinedStyles {
  readonly css: string;
  /** Address → `data:` URI. */
  readonly files: ReadonlyMap<string, string>;
  /** Fonts among them. */
  readonly fonts: readonly ThemeFont[];
  /** Addresses of files that are not there, lead out of the folder, or are no whole picture. */
  readonly missing: readonly string[];
  /** Addresses of all files that were looked for. */
  readonly named: readonly string[];
}

/**
 * Puts the files that a style sheet names into it, and cleans the pictures that are written into it. What cannot be had is asked for
 * by nobody.
 * @param folder the style sheet's own.
 * @param root what files may lie in.
 */
export function inlineFiles(css: string, folder: string, root: string): InlinedStyles {
  const files = new Map<string, string>();
  const fonts: ThemeFont[] = [];
  const missing: string[] = [];
  const named: string[] = [];
  const carried = ({ mime, bytes }: StyleFile): string => {
    const short = assetAddress(bytes);
    files.set(short, `data:${mime};base64,${bytes.toString('base64')}`);
    return short;
  };
  const written = mapCssAddresses(css, (address) => {
    if (/^\s*data:image\//i.test(address)) {
      const picture = writtenPicture(address);
      if (picture === undefined) missing.push(address.slice(0, 40));
      return picture === undefined || picture.isClean ? undefined : carried(picture);
    }
    if (/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(address) || address === '') return undefined;
    named.push(address);
    const file = readFile(address, folder, root);
    if (file === undefined) missing.push(address);
    else if (file.mime.startsWith('font/')) fonts.push({ address, bytes: file.bytes });
    return file === undefined ? noPicture : carried(file);
  });
  return { css: written, files, fonts, missing, named };
}

interface StyleFile {
  readonly mime: string;
  readonly bytes: Buffer;
}

/** A file that styles name; of a picture what it shows alone, as a deck's pictures leave. Undefined when it cannot be had. */
function readFile(address: string, folder: string, root: string): StyleFile | undefined {
  const path = join(folder, address.replace(/[?#].*$/, ''));
  const mime = fileTypes[extname(path).toLowerCase()];
  const read = readContained(root, path);
  if (mime === undefined || read.kind !== 'read') return undefined;
  const bytes = mime.startsWith('font/') ? read.bytes : cleanPicture(mime, read.bytes);
  return bytes === undefined ? undefined : { mime, bytes };
}

const fileTypes: Readonly<Record<string, string>> = {
  ...pictureTypes,
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};
