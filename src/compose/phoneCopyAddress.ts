import type { Ledger } from '../model/ledger.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { siteAddress, siteBase } from '../model/siteAddress.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';

/** Where listeners will find a deck's phone copy, and where that is written. */
interface PhoneCopyAddress {
  readonly url: string;
  readonly at: SourceSpan;
}

/**
 * What the manifest says itself goes before the speaker's site, on which are the decks alone that say `publish: true`; undefined when it will
 * be nowhere.
 */
export function phoneCopyAddress(
  { name, phoneCopy, phoneCopyAt, publish, at }: DeckManifest,
  { speaker: { site }, siteAt }: Pick<Ledger, 'speaker' | 'siteAt'>,
): PhoneCopyAddress | undefined {
  if (phoneCopy === false) return undefined;
  if (phoneCopy !== undefined) return { url: phoneCopy, at: phoneCopyAt ?? at };
  if (site == null || publish !== true) return undefined;
  return { url: siteAddress(`${name}/handout.html`, siteBase(site)), at: siteAt ?? at };
}
