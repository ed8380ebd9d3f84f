import type { FontLibrary } from '../../src/load/readFonts.ts';
import type { ClientCode } from '../../src/model/artifact.ts';
import type { Deck } from '../../src/model/deck.ts';
import type { FinishedPage } from '../../src/model/finishedPage.ts';
import type { PrintJob } from '../../src/model/output.ts';
import type { Project } from '../../src/model/project.ts';
import type { ThemeMarks } from '../../src/model/themeMarks.ts';
import { renderDeckPage } from '../../src/render/renderDeckPage.ts';
import { handoutSheets } from '../../src/render/sheets/handouts/handoutSheets.ts';
import { renderNotesSheet } from '../../src/render/sheets/renderNotesSheet.ts';
import { renderSlidesSheet } from '../../src/render/sheets/renderSlidesSheet.ts';
import type { SheetContext } from '../../src/render/sheets/sheetContext.ts';
import { renderSpeakerPage } from '../../src/render/speaker/renderSpeakerPage.ts';
import type { HandoutLayout } from '../../src/schema/manifestSchema.ts';
import type { MemoizedRenderers } from '../../src/serve/preview/memoizedRenderers.ts';
import type { LoadedDeck } from '../../src/talk/openTalk.ts';
import { prepareDeck } from '../../src/talk/prepareDeck.ts';
import { renderDeck } from '../../src/talk/renderDeck.ts';

/** A deck rendered, and each of its documents for the asking. */
export interface RenderedTalk extends Pick<SheetContext, 'slides'> {
  readonly deck: Deck;
  readonly context: SheetContext;
  slidesSheet(): PrintJob;
  notesSheet(): PrintJob;
  handout(layout: HandoutLayout): PrintJob;
  page(client: ClientCode): FinishedPage;
  speakerPage(client: ClientCode, deckCss: string): FinishedPage;
}

/**
 * Renders a loaded deck as a build does.
 * @param today YYYY-MM-DD.
 * @param renderers take over what they made before; without them, all is made anew.
 * @param themeMarks in place of the theme's own.
 */
export async function renderedTalk(
  loaded: LoadedDeck,
  project: Project,
  fonts: FontLibrary,
  today: string,
  renderers?: MemoizedRenderers,
  themeMarks?: ThemeMarks,
): Promise<RenderedTalk> {
  const { deck } = loaded;
  if (deck === undefined)
    throw new Error(`${loaded.name}: ${loaded.diagnostics.map(({ message }) => message).join(' ')}`);
  const prepared = await prepareDeck(loaded, project, {
    fonts,
    today,
    ...(renderers && { loadDrawingData: renderers.loadDrawingData }),
  });
  const marked = themeMarks === undefined ? prepared : { ...prepared, themeMarks };
  return talkOf(await renderDeck(marked, deck, fonts, today, renderers?.changeRendering));
}

/** The same talk with some of its slides alone. */
export function withSlides({ deck, context }: RenderedTalk, wanted: ReadonlySet<string>): RenderedTalk {
  const slides = deck.slides.filter(({ id }) => wanted.has(id));
  const rendered = context.slides.filter(({ slide }) => wanted.has(slide.id));
  return talkOf({ ...context, deck: { ...deck, slides }, slides: rendered });
}

function talkOf(context: SheetContext): RenderedTalk {
  return {
    deck: context.deck,
    context,
    slides: context.slides,
    slidesSheet: () => renderSlidesSheet(context),
    notesSheet: () => renderNotesSheet(context),
    handout: (layout) => handoutSheets[layout](context),
    page: (client) => renderDeckPage(context, client, false),
    speakerPage: (client, deckCss) => renderSpeakerPage(context, client, deckCss),
  };
}
