import type { DeckCard } from '../../model/buildRecord.ts';
import type { DocumentMetadata } from '../../model/output.ts';
import type { OutputFile } from '../../model/outputFile.ts';

/** A talk as a site shows it. */
export interface PublishedTalk {
  readonly name: string;
  readonly card: DeckCard;
  readonly metadata: DocumentMetadata;
  /** What it says, point by point. */
  readonly points: readonly string[];
  /** What is public of it; paths from the site's root. */
  readonly files: readonly OutputFile[];
  /** Path of the picture that is shown where somebody links to it, from the site's root; undefined when there is none. */
  readonly picture: string | undefined;
}

/** Where a site will stand: an address with a slash at its end; undefined when nobody has said. */
export type SiteBase = URL | undefined;

/** A path from the site's root as an address: whole where the base is known, else from a page `depth` folders down. */
export function siteAddress(path: string, base: SiteBase, depth = 0): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return base === undefined ? `${'../'.repeat(depth)}${encoded}` : new URL(encoded, base).href;
}
