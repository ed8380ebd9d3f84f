import { type Html, html, raw } from '../html/html.ts';
import { selectByAttribute } from '../html/ownSelectors.ts';
import type { ClientCode } from '../model/artifact.ts';
import { type Film, filmFolder } from '../model/film.ts';
import type { FinishedPage, ResolveAsset } from '../model/finishedPage.ts';
import { htmlDocument } from './htmlDocument.ts';
import { type SheetContext, slideAppearance, slideSize } from './sheets/sheetContext.ts';
import { ownClass } from './slide/ownClasses.ts';
import type { RenderedSlide } from './slide/renderSlide.ts';
import { talkName } from './speaker/talkName.ts';

/**
 * The deck as one page: deck.html without speaker notes, the live preview with them. All it needs is in it but films, which lie in
 * a folder beside deck.html.
 * The class `print-pdf` turns off the rules by which reveal.js restyles slides for paper (`html:not(.print-pdf)`).
 * @param served whether it is shown by the local server, which then sends it styles and changes; without notes, what the room is to see.
 * @returns a page that asks the network for nothing.
 */
export function renderDeckPage(
  context: SheetContext,
  client: ClientCode,
  withNotes: boolean,
  served = false,
): FinishedPage {
  const { deck, metadata } = context;
  const written = html`${stacks(context.slides).map((stack) => {
    const sections = stack.map((slide) => deckSection(slide, withNotes));
    return sections.length === 1 ? html`${sections}\n` : html`<section class="stack">${sections}</section>\n`;
  })}`;
  const body = raw(context.settle(written.markup, false));
  const size = slideSize(deck);
  const wished = revealOptions(deck.manifest.revealOptions);
  const planned = deck.slides.reduce((sum, slide) => sum + slide.seconds, 0);
  const options = {
    ...size,
    ...wished,
    // What an external deck says of its length stays as it says it; a deck without a plan has no clock.
    ...(withNotes && planned > 0 && !(Number(wished.totalTime) > 0) ? { totalTime: planned } : {}),
  };
  const page = htmlDocument({
    language: metadata.language,
    attributes: {
      class: 'deck-page print-pdf',
      ...slideAppearance(deck, true),
      ...(served && !withNotes ? { 'data-server': serverPath(deck.manifest.name) } : {}),
    },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${metadata.title}${withNotes ? ' – speaker' : ''}</title>
${metadata.author === undefined ? '' : html`<meta name="author" content="${metadata.author}">\n`}${
  metadata.subject === undefined ? '' : html`<meta name="description" content="${metadata.subject}">\n`
}<meta name="robots" content="noindex">
<style>
${raw(selectByAttribute(client.css, context.ownClasses, ownClass))}
${raw(context.fontCss(body.markup))}
${raw(context.themeCss)}
@page{size:${size.width}px ${size.height}px;margin:0}
</style>`,
    body: html`<main>
<h1 class="deck-title">${metadata.title}</h1>
<div class="reveal">
<div class="slides">
${body}</div>
</div>
</main>
<script type="application/json" id="talk-options">${raw(JSON.stringify(options).replace(/</g, '\\u003c'))}</script>${
      // By these a window of the speaker's knows the room's.
      withNotes
        ? ''
        : html`\n<script type="application/json" id="talk-name">${raw(JSON.stringify(talkName(context)))}</script>`
    }`,
    client,
    // The speaker view shows this page twice, small.
    frames: withNotes,
    films: context.films.length > 0,
    served,
  });
  const folder = served ? `${serverPath(deck.manifest.name)}/${filmFolder}` : `${withNotes ? '../' : ''}${filmFolder}`;
  return { html: page, resolveAsset: filmResolver(context, folder) };
}

/** Where the local server shows a deck: the path below which all of its addresses lie. */
export function serverPath(deck: string): string {
  return `/${encodeURIComponent(deck)}`;
}

/**
 * Resolves films to the paths by which a page reaches them, and all else as its context does.
 * @param folder path from the page, or from the server's root.
 */
export function filmResolver(
  { films, resolveAsset }: Pick<SheetContext, 'films' | 'resolveAsset'>,
  folder: string,
): ResolveAsset {
  if (films.length === 0) return resolveAsset;
  const paths = new Map(films.map(({ address, name }: Film) => [address, `${folder}/${encodeURIComponent(name)}`]));
  return (address) => paths.get(address) ?? resolveAsset(address);
}

/** A slide's section with its speaker notes inside, where reveal.js looks for them. */
export function deckSection({ section, notes }: RenderedSlide, withNotes: boolean): Html {
  if (!withNotes || notes.markup.trim() === '') return section;
  return raw(section.markup.replace(/<\/section>$/, () => `<aside class="notes">${notes.markup}</aside></section>`));
}

/** Slides grouped into reveal's columns: a vertical slide stands below the one before. */
export function stacks(slides: readonly RenderedSlide[]): RenderedSlide[][] {
  const columns: RenderedSlide[][] = [];
  for (const slide of slides) {
    const last = columns.at(-1);
    if (slide.slide.direction === 'vertical' && last !== undefined) last.push(slide);
    else columns.push([slide]);
  }
  return columns;
}

/** Options of an external deck that make sense in one offline file; what would load or run code is left out. */
function revealOptions(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const refused = new Set([
    'plugins',
    'dependencies',
    'multiplex',
    'width',
    'height',
    'view',
    'showNotes',
    'postMessage',
    'postMessageEvents',
    'parallaxBackgroundImage',
  ]);
  return Object.fromEntries(Object.entries(options).filter(([key]) => !refused.has(key)));
}
