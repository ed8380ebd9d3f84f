import type { Asset } from '../../src/model/asset.ts';
import { assetKey } from '../../src/model/assetKey.ts';
import type { Deck } from '../../src/model/deck.ts';
import type { RevealLook } from '../../src/model/revealLook.ts';
import { highlightCode } from '../../src/render/slide/highlightCode.ts';
import { type RenderedSlide, renderSlides } from '../../src/render/slide/renderSlide.ts';
import { sanitiseHtml } from '../../src/render/slide/sanitiseHtml.ts';
import type { SlideContext } from '../../src/render/slide/slideContext.ts';
import { sayIn } from '../../src/words/say.ts';
import { type DeckParts, makeDeck, sectionText } from './makeDeck.ts';

export const pictureAddress = 'data:kit,0123456789abcdef';
const asset: Asset = {
  address: pictureAddress,
  path: 'decks/sections/part/a.png',
  mime: 'image/png',
  dataUri: 'data:,',
};

/** Slides of a section's body as the kit renders them; its project has the picture a.png, and drawings are `[kind prefix width height]`. */
export function slidesOf(
  body: string,
  parts: Partial<DeckParts> = {},
  over: Partial<SlideContext> = {},
): readonly RenderedSlide[] {
  return slidesOfDeck(makeDeck({ sections: { 'part/one': sectionText(body) }, ...parts }).deck, over);
}

/** The same of a deck that is composed already. */
export function slidesOfDeck(deck: Deck, over: Partial<SlideContext> = {}): readonly RenderedSlide[] {
  return renderSlides(deck, {
    assets: new Map([[assetKey('decks/sections/part/one.md', 'a.png'), asset]]),
    draw: ({ kind }, prefix, width, height) => ({ html: `[${kind} ${prefix} ${width ?? '-'} ${height ?? '-'}]` }),
    textWidth: 1120,
    sanitise: sanitiseHtml,
    highlight: highlightCode,
    reveal: undefined,
    groundOf: () => undefined,
    films: new Map(),
    formulas: new Map(),
    lastChecked: () => undefined,
    marks: {},
    anchors: deck.anchors,
    language: deck.manifest.language,
    say: sayIn(deck.manifest.language),
    setFonts: (markup) => markup,
    ...over,
  });
}

/** The look of a deck that was written for reveal.js. */
export const revealLook: RevealLook = { palette: 'black', centered: true, canvas: { width: 960, height: 700 } };

/** What stands in the body of the first slide. */
export function bodyOf(body: string, over: Partial<SlideContext> = {}): string {
  const markup = slidesOf(body, {}, over)[0]?.section.markup ?? '';
  return (
    /<div class="slide-body">\n([\s\S]*?)\s*<\/div>(?:<p class="slide-sources">.*<\/p>)?<\/section>$/.exec(
      markup,
    )?.[1] ?? markup
  );
}
