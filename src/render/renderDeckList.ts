import { html } from '../html/html.ts';
import { htmlDocument } from './htmlDocument.ts';

/** The decks of a project, each with a link to its preview. */
export function renderDeckList(names: readonly string[]): string {
  return htmlDocument({
    language: 'en',
    head: html`<title>Talks</title>
<style>body{max-width:40em;margin:3em auto;padding:0 1em;font:18px/1.6 system-ui,sans-serif}</style>`,
    body: html`<h1>Talks</h1>
<ul>${names.map((name) => html`<li><a href="/${encodeURIComponent(name)}/">${name}</a></li>\n`)}</ul>`,
  });
}
