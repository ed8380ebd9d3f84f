import { type Html, html } from '../../html.ts';
import type { SheetContext } from '../sheetContext.ts';

/** The head of a handout: title and subtitle of the talk, who speaks, and what this sheet is. */
export function titleBlock({ deck, metadata }: SheetContext, label: string): Html {
  const { title, subtitle } = deck.manifest;
  const who = metadata.author === undefined ? label : `${label} · ${metadata.author}`;
  return html`<header class="title-block"><h1>${title}</h1>${subtitle === undefined ? '' : html`<p class="subtitle">${subtitle}</p>`}<p>${who}</p></header>\n`;
}

/** Room for a pupil's name and the day. */
export function nameLine(): Html {
  return html`<p class="name-line"><span>Name</span><span>Date</span></p>\n`;
}
