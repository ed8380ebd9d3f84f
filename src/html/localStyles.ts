import { isRemote } from './isRemote.ts';
import { noPicture } from './mapCssAddresses.ts';
import { type CssUse, readCss } from './readCss.ts';

/** Styles of which every file can be had, and what was taken out of them. */
export interface LocalStyles {
  /** Without their imports. What would be fetched from a network is an address that fetches nothing. */
  readonly css: string;
  /** Addresses of imports, in order. */
  readonly imports: readonly StyleAddress[];
  readonly remote: readonly StyleAddress[];
}

/** An address and where its token begins in the styles. */
export interface StyleAddress {
  readonly address: string;
  readonly offset: number;
  readonly length: number;
}

/** Takes imports and remote addresses out of a style sheet. */
export function localStyles(css: string): LocalStyles {
  const { uses, imports } = readCss(css);
  const remote = uses.filter(({ isImport, address }) => !isImport && isRemote(address));
  const cuts = [
    ...imports.map(({ start, end }) => ({ start, end, text: '' })),
    ...remote.map(({ start, end, kind }) => ({
      start,
      end,
      text: kind === 'url' ? `url("${noPicture}")` : `"${noPicture}"`,
    })),
  ].sort((a, b) => a.start - b.start);
  const kept = cuts.map(({ start, text }, index) => css.slice(cuts[index - 1]?.end ?? 0, start) + text);
  return {
    css: kept.join('') + css.slice(cuts.at(-1)?.end ?? 0),
    imports: uses.filter(({ isImport }) => isImport).map(placed),
    remote: remote.map(placed),
  };
}

function placed({ address, start, end }: CssUse): StyleAddress {
  return { address, offset: start, length: end - start };
}
