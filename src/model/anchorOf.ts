import { decodeAddress } from './decodeAddress.ts';

/**
 * By the address of a link inside a deck, the id that it leads to (see Deck.anchors); undefined when it leads nowhere. The number of
 * a step, behind that of a slide, says nothing on paper.
 */
export function anchorOf(anchors: ReadonlyMap<string, string>, href: string): string | undefined {
  return anchors.get(decodeAddress(href.trim()).replace(/^(#\/\d+\/\d+)\/\d+$/, '$1'));
}
