import { readCss } from './readCss.ts';

/**
 * Styles with other addresses in `url()`, `image-set()` and their like.
 * @param change gives the address to stand there instead; undefined leaves the one that does. `#…` is never asked about.
 */
export function mapCssAddresses(css: string, change: (address: string) => string | undefined): string {
  // Whatever fetches is a function, and its bracket cannot be escaped.
  if (!css.includes('(')) return css;
  let written = '';
  let told = 0;
  for (const { address, kind, start, end } of readCss(css).places) {
    const changed = address.startsWith('#') ? undefined : change(address);
    if (changed === undefined) continue;
    const text = `"${changed.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
    written += css.slice(told, start) + (kind === 'url' ? `url(${text})` : text);
    told = end;
  }
  return written + css.slice(told);
}

/** An address that fetches and shows nothing. */
export const noPicture = 'data:,';
