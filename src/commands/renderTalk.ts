import { slideTokens } from '../check/slideTokens.ts';
import { drawFence } from '../fences/drawFence.ts';
import { drawingNeeds } from '../fences/drawingNeeds.ts';
import { escapeHtml } from '../html/html.ts';
import { loadDrawingData } from '../load/loadDrawingData.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DrawingData } from '../model/drawingData.ts';
import type { FinishedPage } from '../model/finishedPage.ts';
import type { DocumentMetadata, PrintJob } from '../model/output.ts';
import type { Project } from '../model/project.ts';
import { type ClientCode, renderDeckPage } from '../render/renderDeckPage.ts';
import { handoutSheets } from '../render/sheets/handouts/handoutSheets.ts';
import { renderNotesSheet } from '../render/sheets/renderNotesSheet.ts';
import { renderSlidesSheet } from '../render/sheets/renderSlidesSheet.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';
import { type RenderedSlide, renderSlides } from '../render/slide/renderSlide.ts';
import type { SlideContext } from '../render/slide/slideContext.ts';
import type { HandoutLayout } from '../schema/manifestSchema.ts';
import type { CheckedDeck } from './checkTalk.ts';
import { deckFences, drawingContext, drawingDiagnostics } from './drawingDiagnostics.ts';

/** A deck rendered: what its documents are made from. Documents themselves are made when asked for. */
export interface RenderedTalk {
  readonly slides: readonly RenderedSlide[];
  readonly context: SheetContext;
  /** Names in fences that lead nowhere, found while drawing. */
  readonly mistakes: readonly Diagnostic[];
  slidesSheet(): PrintJob;
  notesSheet(): PrintJob;
  handout(layout: HandoutLayout): PrintJob;
  page(client: ClientCode, withNotes: boolean): FinishedPage;
}

/** How the heavy parts of slides are made. The live preview hands in a renderers that remembers what it made before. */
export interface SlideRenderers {
  readonly loadDrawingData: typeof loadDrawingData;
  readonly context: (plain: SlideContext, deck: Deck) => SlideContext;
}

const plainRenderers: SlideRenderers = { loadDrawingData, context: (plain) => plain };

/** Renders a checked deck. `day` (YYYY-MM-DD) is written into files when the manifest names no date. */
export async function renderTalk(
  checked: Pick<CheckedDeck, 'assets' | 'themeCss'>,
  deck: Deck,
  project: Project,
  fonts: FontLibrary,
  day: string,
  renderers = plainRenderers,
): Promise<RenderedTalk> {
  const plain = await slideContext(checked, deck, project, renderers.loadDrawingData);
  const memoized = renderers.context(plain, deck);
  const slides = renderSlides(deck, memoized);
  const omitted = renderSlides({ ...deck, slides: omittedSlides(deck) }, memoized);
  const hasCode = slides.some(({ section, notes, handout }) =>
    /<code|<pre/.test(section.markup + notes.markup + handout.markup),
  );
  const pictures = new Map([...checked.assets.values()].map(({ address, dataUri }) => [address, dataUri]));
  const context: SheetContext = {
    deck,
    slides,
    omitted,
    metadata: metadataOf(deck, day),
    themeCss: checked.themeCss,
    fontCss: (markup) => fonts.css(visibleText(markup), hasCode),
    resolveAsset: (address) => pictures.get(address) ?? fonts.resolveAsset(address),
    paper: deck.manifest.paper,
    ink: deck.manifest.ink,
    draw: plain.draw,
  };
  return {
    slides,
    context,
    mistakes: drawingDiagnostics(deck, plain.drawingData),
    slidesSheet: () => renderSlidesSheet(context),
    notesSheet: () => renderNotesSheet(context),
    handout: (layout) => handoutSheets[layout](context),
    page: (client, withNotes) => renderDeckPage(context, client, withNotes),
  };
}

/** Loads only what the deck asks for: map data for maps, the highlighter for code, the cleaner for raw HTML. */
async function slideContext(
  checked: Pick<CheckedDeck, 'assets'>,
  deck: Deck,
  project: Project,
  load: SlideRenderers['loadDrawingData'],
): Promise<SlideContext & { readonly drawingData: DrawingData }> {
  const tokens = [...deck.slides, ...omittedSlides(deck)].flatMap((slide) => [...slideTokens(slide)]);
  const has = (type: string): boolean => tokens.some((token) => token.type === type);
  const data = await load(project, drawingNeeds(deckFences(deck)));
  const drawing = drawingContext(deck, data);
  return {
    assets: checked.assets,
    draw: (fence, idPrefix, width = drawing.width, height = undefined) =>
      drawFence(fence, { ...drawing, idPrefix, width, height }),
    textWidth: drawing.width,
    drawingData: data,
    sanitise: has('html') ? (await import('../render/slide/sanitiseHtml.ts')).sanitiseHtml : (markup) => markup,
    highlight: has('code') ? (await import('../render/slide/highlightCode.ts')).highlightCode : escapeHtml,
    slideAt: revealNumbers(deck),
  };
}

/** Slides that were cut for time: not shown, but told in handouts. */
function omittedSlides(deck: Deck): readonly Slide[] {
  return deck.omitted.flatMap(({ slides }) => slides);
}

/** reveal.js numbers columns from 0 and slides within a column from 0: `#/2` and `#/2/1`. */
function revealNumbers(deck: Deck): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  let column = -1;
  let row = 0;
  for (const slide of deck.slides) {
    if (slide.direction === 'vertical' && column >= 0) row += 1;
    else {
      column += 1;
      row = 0;
      addresses.set(`#/${column}`, slide.id);
    }
    addresses.set(`#/${column}/${row}`, slide.id);
  }
  return addresses;
}

function metadataOf(deck: Deck, day: string): DocumentMetadata {
  const { manifest, ledger } = deck;
  const author = [ledger.speaker.name, ledger.speaker.organisation].find((part) => part != null && part !== '');
  const topics = [...new Set(deck.sections.flatMap(({ section }) => section.topics))];
  return {
    title: manifest.title,
    ...(author == null ? {} : { author }),
    ...(manifest.subtitle === undefined ? {} : { subject: manifest.subtitle }),
    keywords: topics,
    language: manifest.language,
    date: manifest.date ?? day,
  };
}

/** What a reader may see of markup: text and the attributes that are shown or read aloud. Data URIs hold no letters. */
function visibleText(markup: string): string {
  return markup
    .replace(/"data:[^"]*"/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
