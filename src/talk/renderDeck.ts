import { drawFence } from '../fences/drawFence.ts';
import { escapeHtml } from '../html/html.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { Deck, Slide } from '../model/deck.ts';
import { dayOfUse } from '../model/lastCheck.ts';
import { visitTokens } from '../model/visitTokens.ts';
import { deckMetadata } from '../render/deckMetadata.ts';
import { type LastChecked, lastChecked } from '../render/lastChecked.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';
import { renderSlides } from '../render/slide/renderSlide.ts';
import { revealNumbers } from '../render/slide/revealNumbers.ts';
import type { SlideContext } from '../render/slide/slideContext.ts';
import type { PreparedDeck } from './prepareDeck.ts';

/** A change to how slides are rendered: the live preview hands in one that remembers what it made before. */
export type ChangeRendering = (context: SlideContext, deck: Deck) => SlideContext;

/**
 * Renders a prepared deck: what its documents are made from. Documents themselves are made when asked for.
 * @param day of the build, YYYY-MM-DD: written into files when the manifest names no date, and help lines are held against it.
 */
export async function renderDeck(
  prepared: PreparedDeck,
  deck: Deck,
  fonts: FontLibrary,
  day: string,
  change: ChangeRendering = (context) => context,
): Promise<SheetContext> {
  const checked = lastChecked(dayOfUse(day, deck.manifest.date), deck.manifest.language);
  const plain = await slideContext(prepared, deck, checked);
  const context = change(plain, deck);
  const slides = renderSlides(deck, context);
  const omitted = renderSlides({ ...deck, slides: omittedSlides(deck) }, context);
  const hasCode = slides.some(({ section, notes, handout }) =>
    /<code|<pre/.test(section.markup + notes.markup + handout.markup),
  );
  const pictures = new Map([...prepared.assets.values()].map(({ address, dataUri }) => [address, dataUri]));
  return {
    deck,
    slides,
    omitted,
    metadata: deckMetadata(deck, day),
    themeCss: prepared.themeCss,
    fontCss: (markup) => fonts.css(visibleText(markup), hasCode),
    resolveAsset: (address) => pictures.get(address) ?? fonts.resolveAsset(address),
    lastChecked: checked,
    paper: deck.manifest.paper,
    ink: deck.manifest.ink,
    draw: plain.draw,
  };
}

/** Loads only what the deck asks for: the highlighter for code, the cleaner for raw HTML. */
async function slideContext(
  { assets, drawing }: PreparedDeck,
  deck: Deck,
  checked: LastChecked,
): Promise<SlideContext> {
  const slides = [...deck.slides, ...omittedSlides(deck)];
  const tokens = slides.flatMap(({ tokens, notes, handout }) => [...visitTokens([...tokens, ...notes, ...handout])]);
  const has = (type: string): boolean => tokens.some((token) => token.type === type);
  return {
    assets,
    draw: (fence, idPrefix, width = drawing.width, height = undefined) =>
      drawFence(fence, { ...drawing, idPrefix, width, height }),
    textWidth: drawing.width,
    sanitise: has('html') ? (await import('../render/slide/sanitiseHtml.ts')).sanitiseHtml : (markup) => markup,
    highlight: has('code') ? (await import('../render/slide/highlightCode.ts')).highlightCode : escapeHtml,
    lastChecked: checked,
    slideAt: revealNumbers(deck),
  };
}

/** Slides that were cut for time: not shown, but told in handouts. */
function omittedSlides(deck: Deck): readonly Slide[] {
  return deck.omitted.flatMap(({ slides }) => slides);
}

/** What a reader may see of markup: text and the attributes that are shown or read aloud. Data URIs hold no letters. */
function visibleText(markup: string): string {
  return markup
    .replace(/"data:[^"]*"/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
