import { html, raw } from '../../html/html.ts';
import type { ClientCode } from '../../model/artifact.ts';
import type { FinishedPage } from '../../model/finishedPage.ts';
import { htmlDocument } from '../htmlDocument.ts';
import { jsonText } from '../jsonText.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';
import { talkOutline } from '../speaker/talkOutline.ts';
import { remoteDesk } from './remoteDesk.ts';

/**
 * The remote for a phone: titles and notes, no slides. It is private: whoever has it reads the notes.
 * @param client of the remote.
 * @returns a page that asks for nothing but the state of the talk, from where it comes itself.
 */
export function renderRemotePage(context: SheetContext, client: ClientCode): FinishedPage {
  const { metadata } = context;
  const desk = remoteDesk(metadata.title);
  const outline = talkOutline(context);
  const notes = context.slides.map(({ slide, notes }) => html`<div data-slide="${slide.id}">${notes}</div>\n`);
  const body = context.settle(html`${notes}`.markup, false);
  const titles = html`${outline.slides.map(({ title }) => title)}`.markup;
  const page = htmlDocument({
    language: 'en',
    attributes: { class: 'remote-page desk-colors' },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${metadata.title} – remote</title>
<meta name="robots" content="noindex">
<style>
${raw(context.fontCss(`${body}${desk.markup}${titles}0123456789:`))}
</style>
<style>
${raw(client.css)}
</style>`,
    body: html`${desk}
<template id="talk-notes" lang="${metadata.language}">
${raw(body)}</template>
<script type="application/json" id="talk-outline">${jsonText(outline)}</script>`,
    client,
    served: true,
  });
  return { html: page, resolveAsset: context.resolveAsset };
}
