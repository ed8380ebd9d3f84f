import { html } from '../html/html.ts';
import { htmlDocument } from './htmlDocument.ts';

/** A page that shows nothing and holds pictures, to be looked at one by one: where nothing is shown nothing is decoded but what is asked for. */
export function renderPictures(addresses: readonly string[]): string {
  return htmlDocument({
    language: 'en',
    head: html`<title>Pictures</title>`,
    body: html`${addresses.map((address) => html`<img hidden src="${address}">`)}`,
  });
}
