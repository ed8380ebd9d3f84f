import { html, raw } from '../html/html.ts';
import { htmlDocument } from '../render/htmlDocument.ts';
import type { HostReadMe, ReadMePart } from './hostReadMe.ts';

/** READ ME.html: the same as READ ME.txt, with links to what it names. It needs nothing beside it and runs no script. */
export function readMePage({ title, about, parts }: HostReadMe): string {
  return htmlDocument({
    language: 'en',
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – read me</title>
<meta name="robots" content="noindex">
<style>
${raw(readMeCss)}
</style>`,
    body: html`<main>
<h1>${title}</h1>
${about.map((line) => html`<p class="about">${line}</p>\n`)}${parts.map(section)}</main>
`,
  });
}

function section({ heading, lines, files }: ReadMePart) {
  return html`<section>
<h2>${heading}</h2>
${lines.map((line) => html`<p>${line}</p>\n`)}${
  files.length === 0
    ? ''
    : html`<dl>
${files.map(({ path, what }) => html`<div><dt><a href="${address(path)}">${path}</a></dt><dd>${what}</dd></div>\n`)}</dl>\n`
}</section>
`;
}

/** A path as an address from here. */
function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

const readMeCss = `:root{color-scheme:light dark}
body{margin:0;font:18px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;background:#fbfaf7;color:#1c232b}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{margin:0 0 .5rem;font-size:2rem;line-height:1.2}
h2{margin:2.2rem 0 .6rem;padding-top:.7rem;border-top:3px solid #1f5f80;font-size:1.3rem;color:#1f5f80}
p{margin:0 0 .6rem}
.about{margin:0;color:#4a545e}
dl{margin:0}
dl>div{padding:.55rem 0;border-bottom:1px solid #d8d5cd}
dt{font-weight:600;overflow-wrap:anywhere}
dd{margin:.1rem 0 0}
a{color:#174f6b}
@media (prefers-color-scheme:dark){
body{background:#12191f;color:#e9e6df}
h2{color:#8fd0e3;border-color:#8fd0e3}
.about{color:#b9c0c6}
dl>div{border-color:#3a444d}
a{color:#9ed7e8}
}
@media print{body{background:none;color:#000;font-size:11pt}main{max-width:none;padding:0}}`;
