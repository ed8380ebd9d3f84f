import { linkAddress } from '../../html/linkAddress.ts';
import { anchorOf } from '../../model/anchorOf.ts';
import type { SlideContext } from './slideContext.ts';

/**
 * Where a link leads in a finished file, or undefined where it would lead nowhere: an id that is not in the deck, a file of the author's
 * machine. Links between slides are `#id` everywhere: reveal.js follows them, and so does a PDF.
 */
export function linkTarget(href: string, { anchors }: Pick<SlideContext, 'anchors'>): string | undefined {
  const address = href.trim();
  if (!address.startsWith('#')) return linkAddress(address);
  const id = anchorOf(anchors, address);
  return id === undefined ? undefined : `#${id}`;
}
