import { type Html, html } from '../html/html.ts';
import type { ChangedSlide, DeckChanges, UpgradePage } from '../model/upgradePage.ts';
import { htmlDocument } from './htmlDocument.ts';

/** The slides that another kit draws otherwise, deck by deck, each beside itself. */
export function renderUpgrade({ from, to, decks }: UpgradePage): string {
  return htmlDocument({
    language: 'en',
    head: html`<title>From ${from} to ${to}</title>
<style>body{max-width:66em;margin:2em auto;padding:0 1em;font:17px/1.5 system-ui,sans-serif;color:#1c232b;background:#e4e2dd}
table{border-spacing:1em .6em}th{text-align:left}td{vertical-align:top}img{display:block;width:400px;max-width:100%;background:#fff}
.none{color:#555}</style>`,
    body: html`<h1>From ${from} to ${to}</h1>
${decks.map((deck) => deckPart(deck, from, to))}`,
  });
}

function deckPart({ name, slides, drawn, changed }: DeckChanges, from: string, to: string): Html {
  const faults = [drawn.before ? [] : from, drawn.after ? [] : to].flat();
  return html`<h2>${name}: ${changed.length} of ${slides} slides differ</h2>
${faults.map((version) => html`<p>${version} finds errors in it, and drew nothing.</p>\n`)}${
  changed.length === 0
    ? ''
    : html`<table><thead><tr><th scope="col">${from}</th><th scope="col">${to}</th></tr></thead>
<tbody>${changed.map(row)}</tbody></table>`
}
`;
}

function row({ id, title, before, after }: ChangedSlide): Html {
  return html`<tr><td>${picture(before, title)}${id}</td><td>${picture(after, title)}${title}</td></tr>
`;
}

function picture(png: Uint8Array | undefined, title: string): Html {
  return png === undefined
    ? html`<p class="none">no such slide</p>`
    : html`<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}" alt="${title}">`;
}
