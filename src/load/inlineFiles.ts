import { extname, join } from 'node:path';
import { readCss } from '../html/readCss.ts';
import { assetAddress } from './assetAddress.ts';
import { cleanPicture } from './picture/cleanPicture.ts';
import { pictureTypes } from './picture/pictureTypes.ts';
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

/** Puts the files that a style sheet names into it. @param folder the style sheet's own. @param root what files may lie in. */
export function inlineFiles(css: string, folder: string, root: string): InlinedStyles {
  const files = new Map<string, string>();
  const fonts: ThemeFont[] = [];
  const missing: string[] = [];
  const named: string[] = [];
  let written = css;
  for (const address of new Set(readCss(css).addresses)) {
    if (/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(address) || address === '') continue;
    // Strings of tokens may be names as well as addresses.
    if (!css.split(address).some((before) => /(?:url|image-set)\([^)]*$/i.test(before))) continue;
    named.push(address);
    const path = join(folder, address.replace(/[?#].*$/, ''));
    const mime = fileTypes[extname(path).toLowerCase()];
    const read = readContained(root, path);
    const isFont = mime?.startsWith('font/') === true;
    const kept = mime === undefined || read.kind !== 'read' ? undefined : read.bytes;
    // A theme's pictures leave as a deck's do: without what a camera wrote into them.
    const bytes = isFont || kept === undefined || mime === undefined ? kept : cleanPicture(mime, kept);
    if (bytes === undefined) {
      missing.push(address);
      continue;
    }
    const short = assetAddress(bytes);
    files.set(short, `data:${mime};base64,${bytes.toString('base64')}`);
    if (isFont) fonts.push({ address, bytes });
    written = written
      .replaceAll(`"${address}"`, `"${short}"`)
      .replaceAll(`'${address}'`, `'${short}'`)
      .replaceAll(`(${address})`, `(${short})`);
  }
  return { css: written, files, fonts, missing, named };
}

const fileTypes: Readonly<Record<string, string>> = {
  ...pictureTypes,
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};
