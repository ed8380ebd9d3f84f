/** Where a site will stand: an address with a slash at its end; undefined when nobody has said. */
export type SiteBase = URL | undefined;

/** A folder's address as its author wrote it, with or without the slash at its end. */
export function siteBase(written: string): URL {
  return new URL(written.endsWith('/') ? written : `${written}/`);
}

/** A path from the site's root as an address: whole where the base is known, else from a page `depth` folders down. */
export function siteAddress(path: string, base: SiteBase, depth = 0): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return base === undefined ? `${'../'.repeat(depth)}${encoded}` : new URL(encoded, base).href;
}
