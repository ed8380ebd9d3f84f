import { setImmediate as hearSignals } from 'node:timers/promises';
import { drawFence } from '../fences/drawFence.ts';
import { escapeHtml } from '../html/html.ts';
import { selectByAttribute, selectedClasses } from '../html/ownSelectors.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Film } from '../model/film.ts';
import { languageName } from '../model/languageTag.ts';
import { dayOfUse } from '../model/lastCheck.ts';
import { lendingFamilies } from '../model/lendingFamilies.ts';
import { visitTokens } from '../model/visitTokens.ts';
import { deckMetadata } from '../render/deckMetadata.ts';
import { kitFontMarkup } from '../render/fontStyles.ts';
import { type LastChecked, lastChecked } from '../render/lastChecked.ts';
import { fontFamilies, pageLetters } from '../render/pageLetters.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';
import { filmCss } from '../render/slide/filmCss.ts';
import { ownClass } from '../render/slide/ownClasses.ts';
import { type RenderedSlide, renderSlides, type TakeSlide } from '../render/slide/renderSlide.ts';
import type { SlideContext } from '../render/slide/slideContext.ts';
import { awaitsReader, type Say, sayIn } from '../words/say.ts';
import type { PreparedDeck } from './prepareDeck.ts';

/** A change to how slides are rendered: the live preview hands in one that remembers what it made before. */
export type ChangeRendering = (context: SlideContext, deck: Deck) => ChangedRendering;

export interface ChangedRendering extends SlideContext {
  readonly takeSlide?: TakeSlide;
}

/**
 * Renders a prepared deck: what its documents are made from. Documents themselves are made when asked for.
 * @param day of the build, YYYY-MM-DD, against which help lines and facts are held.
 */
export async function renderDeck(
  prepared: PreparedDeck,
  deck: Deck,
  fonts: FontLibrary,
  day: string,
  change: ChangeRendering = (plain) => plain,
): Promise<SheetContext> {
  const { language } = deck.manifest;
  const say = sayIn(language, deck.ledger.words);
  const checked = lastChecked(dayOfUse(day, deck.manifest.date), language, deck.ledger.words);
  const ownCss = prepared.styles.css;
  const families = fontFamilies(fonts, prepared.themeCss + ownCss);
  const plain = await slideContext(prepared, deck, checked, say, families);
  const context = change(plain, deck);
  const slides = renderSlides(deck, context, context.takeSlide);
  const omitted = renderSlides({ ...deck, slides: omittedSlides(deck) }, context, context.takeSlide);
  await hearSignals();
  const markup = [...slides, ...omitted]
    .map(
      ({ section, printed, notes, handout }) =>
        section.markup + (printed === section ? '' : printed.markup) + notes.markup + handout.markup,
    )
    .join('');
  const { manifest, ledger } = deck;
  const said = JSON.stringify([
    manifest,
    deck.sections.map(({ section: { title, message, why } }) => [title, message, why]),
    ...[deck.facts, deck.sources, deck.helpLines, [...ledger.glossary], ledger.handoutTexts, ledger.speaker],
  ]);
  // Where no film is, nothing of a page changes for it.
  const themeCss = markup.includes(' data-film-')
    ? prepared.themeCss + filmCss(manifest.reveal !== undefined)
    : prepared.themeCss;
  const letters = pageLetters(fonts, markup, said, themeCss + ownCss);
  const ownClasses = deck.manifest.reveal === undefined ? noClasses : classesOf(prepared.themeCss);
  const films = [...new Set(prepared.films.values())];
  const pictures = new Map(
    [...prepared.assets.values(), ...films.flatMap(({ frame }) => frame ?? [])].map(({ address, dataUri }) => [
      address,
      dataUri,
    ]),
  );
  return {
    deck,
    slides,
    omitted,
    metadata: deckMetadata(deck),
    ...letters,
    // What a deck brings itself comes last, so that it goes before the theme.
    themeCss: `${selectByAttribute(letters.styles(themeCss), ownClasses, ownClass)}${ownCss === '' ? '' : `\n${letters.styles(ownCss)}`}`,
    ownClasses,
    resolveAsset: (address) =>
      pictures.get(address) ??
      prepared.themeFiles.get(address) ??
      prepared.styles.files.get(address) ??
      fonts.resolveAsset(address),
    films: playedIn(slides, films),
    themeFonts: [...prepared.themeFonts, ...prepared.styles.fonts],
    lastChecked: checked,
    say,
    unconfirmed: awaitsReader(language, deck.ledger.words)
      ? say('unconfirmedWords', {
          language: languageName(language, language),
        })
      : undefined,
    marks: prepared.themeMarks,
    paper: deck.manifest.paper,
    ink: deck.manifest.ink,
    draw: context.draw,
  };
}

/** Films that slides play; those of notes, handout text and slides cut for time are stills. */
function playedIn(slides: readonly RenderedSlide[], films: readonly Film[]): readonly Film[] {
  return films.filter(({ address }) => slides.some(({ section }) => section.markup.includes(address)));
}

const noClasses: ReadonlySet<string> = new Set();

/** The classes by which a theme dresses what the kit writes; the rest belong to pages, and to whoever writes for reveal.js. */
function classesOf(themeCss: string): ReadonlySet<string> {
  const shared = /^(?:(?:deck|sheet)-page|reveal.*|fragment|fade-.*|current-visible|r-.*|stretch)$/;
  return new Set([...selectedClasses(themeCss)].filter((name) => !shared.test(name)));
}

/** Loads only what the deck asks for: the highlighter for code, the cleaner for raw HTML. */
async function slideContext(
  { assets, films, drawing, formulas, themeMarks }: PreparedDeck,
  deck: Deck,
  checked: LastChecked,
  say: Say,
  families: readonly string[],
): Promise<SlideContext> {
  const slides = [...deck.slides, ...omittedSlides(deck)];
  const tokens = slides.flatMap(({ tokens, notes, handout }) => [...visitTokens([...tokens, ...notes, ...handout])]);
  const has = (type: string): boolean => tokens.some((token) => token.type === type);
  return {
    language: deck.manifest.language,
    assets,
    films,
    draw: (fence, idPrefix, width = drawing.width, height = undefined, smallestName = undefined) =>
      drawFence(fence, { ...drawing, idPrefix, width, height, smallestName }),
    textWidth: drawing.width,
    sanitise: has('html') ? (await import('../render/slide/sanitiseHtml.ts')).sanitiseHtml : (markup) => markup,
    highlight: has('code') ? (await import('../render/slide/highlightCode.ts')).highlightCode : escapeHtml,
    reveal: deck.manifest.reveal,
    groundOf: hasOwnGrounds(deck) ? (await import('../html/groundOf.ts')).groundOf : () => undefined,
    formulas,
    lastChecked: checked,
    say,
    marks: themeMarks,
    anchors: deck.anchors,
    setFonts: (markup) => kitFontMarkup(markup, { families, lending: lendingFamilies }),
  };
}

/** In our own decks `data-ground` says it; those written for reveal.js leave it to the program. */
function hasOwnGrounds({ manifest, slides }: Deck): boolean {
  if (manifest.reveal === undefined) return false;
  return slides.some(({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('data-background')));
}

/** Slides that were cut for time: not shown, but told in handouts. */
function omittedSlides(deck: Deck): readonly Slide[] {
  return deck.omitted.flatMap(({ slides }) => slides);
}
