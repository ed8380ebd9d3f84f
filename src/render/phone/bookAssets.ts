import type { ResolveAsset } from '../../model/finishedPage.ts';

/** A picture or font of a book, as a file of its own. */
export interface BookAsset {
  /** From the book's own folder. */
  readonly path: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

interface BookTexts {
  readonly markup: string;
  readonly styles: string;
}

/** Puts pictures and fonts beside a text in place of the short addresses that name them in it. Names follow from the addresses. */
export function takeOutAssets(
  { markup, styles }: BookTexts,
  resolveAsset: ResolveAsset,
): BookTexts & { readonly assets: readonly BookAsset[] } {
  const assets = new Map<string, BookAsset>();
  const takeOut = (text: string): string =>
    text.replace(/data:kit,([\da-f]{16})/g, (address, name: string) => {
      const asset = assets.get(address) ?? readAsset(name, resolveAsset(address));
      if (asset === undefined) return address;
      assets.set(address, asset);
      return asset.path;
    });
  return { markup: takeOut(markup), styles: takeOut(styles), assets: [...assets.values()] };
}

function readAsset(name: string, address: string | undefined): BookAsset | undefined {
  const parts = /^data:([\w.+/-]+)[^,]*?(;base64)?,(.*)$/s.exec(address ?? '');
  if (parts === null) return undefined;
  const [, mime = '', base64, data = ''] = parts;
  const bytes = base64 === undefined ? Buffer.from(decodeURIComponent(data)) : Buffer.from(data, 'base64');
  return { path: `assets/${name}${endings[mime] ?? ''}`, mime, bytes };
}

const endings: Readonly<Record<string, string>> = {
  'font/woff2': '.woff2',
  'font/woff': '.woff',
  'font/ttf': '.ttf',
  'font/otf': '.otf',
  'image/svg+xml': '.svg',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
};
