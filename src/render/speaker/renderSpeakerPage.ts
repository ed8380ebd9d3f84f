import { html, raw } from '../../html/html.ts';
import { selectByAttribute } from '../../html/ownSelectors.ts';
import type { ClientCode } from '../../model/artifact.ts';
import { filmFolder } from '../../model/film.ts';
import type { FinishedPage } from '../../model/finishedPage.ts';
import { htmlDocument } from '../htmlDocument.ts';
import { jsonText } from '../jsonText.ts';
import { deckSection, filmResolver, serverPath } from '../renderDeckPage.ts';
import { type SheetContext, slideAppearance, slideSize } from '../sheets/sheetContext.ts';
import { ownClass } from '../slide/ownClasses.ts';
import { speakerDesk } from './speakerDesk.ts';
import { talkOutline } from './talkOutline.ts';

/**
 * private/speaker.html: the speaker's desk. Slides with their notes, and the styles of the deck, lie in templates, where nothing of them is
 * loaded or shown; the script sets each into a frame that looks as the deck does, so neither page's styles reach the other.
 * @param client of the desk.
 * @param deckCss styles of the deck's own page.
 * @param served when it is shown by the local server, by which it then reaches the room: whether phones may join there.
 * @returns a page that asks the network for nothing.
 */
export function renderSpeakerPage(
  context: SheetContext,
  client: ClientCode,
  deckCss: string,
  served?: { readonly withPhones: boolean },
): FinishedPage {
  const { deck, metadata } = context;
  const written = html`${context.slides.map((slide) => html`${deckSection(slide, true)}\n`)}`;
  const body = context.settle(written.markup, false);
  const desk = speakerDesk(metadata.title, served?.withPhones === true);
  const frame = {
    ...slideSize(deck),
    attributes: { class: 'deck-page print-pdf', lang: metadata.language, ...slideAppearance(deck, true) },
  };
  const page = htmlDocument({
    language: 'en',
    attributes: {
      class: 'speaker-page desk-colors',
      ...(served !== undefined ? { 'data-server': serverPath(deck.manifest.name) } : {}),
    },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${metadata.title} – speaker</title>
${metadata.author === undefined ? '' : html`<meta name="author" content="${metadata.author}">\n`}<meta name="robots" content="noindex">
<style id="talk-fonts">
${raw(context.fontCss(`${body}${desk.markup}0123456789:`))}
</style>
<style>
${raw(client.css)}
</style>`,
    body: html`${desk}
<template id="talk-styles"><style>
${raw(selectByAttribute(deckCss, context.ownClasses, ownClass))}
${raw(context.themeCss)}
</style></template>
<template id="talk-slides">
${raw(body)}</template>
<script type="application/json" id="talk-frame">${jsonText(frame)}</script>
<script type="application/json" id="talk-outline">${jsonText(talkOutline(context))}</script>`,
    client,
    films: context.films.length > 0,
    served: served !== undefined,
  });
  const folder = `${served !== undefined ? serverPath(deck.manifest.name) : '..'}/${filmFolder}`;
  return { html: page, resolveAsset: filmResolver(context, folder) };
}
