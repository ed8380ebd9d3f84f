import { html } from '../html/html.ts';

/** The decks of a project, each with a link to its preview. */
export function renderDeckList(names: readonly string[]): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Talks</title>
<style>body{max-width:40em;margin:3em auto;padding:0 1em;font:18px/1.6 system-ui,sans-serif}</style>
</head>
<body>
<h1>Talks</h1>
<ul>${names.map((name) => html`<li><a href="/${encodeURIComponent(name)}/">${name}</a></li>\n`)}</ul>
</body>
</html>
`.markup;
}
