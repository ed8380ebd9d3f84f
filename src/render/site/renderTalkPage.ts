import { type Html, html, raw } from '../../html/html.ts';
import { fileSize } from '../../model/fileSize.ts';
import type { FinishedPage } from '../../model/finishedPage.ts';
import type { OutputFile } from '../../model/outputFile.ts';
import { type SiteBase, siteAddress } from '../../model/siteAddress.ts';
import { talkAbout } from '../talkAbout.ts';
import { learningResource } from './learningResource.ts';
import type { PublishedTalk } from './publishedTalk.ts';
import { type SiteLook, sitePage } from './sitePage.ts';

/** `<deck>/index.html` of a site: what a talk is about, and its files, in English around the talk's own words; with the data and the picture that others show of it. */
export function renderTalkPage(talk: PublishedTalk, base: SiteBase, look: SiteLook): FinishedPage {
  const { card, metadata, points, files, care } = talk;
  const { language } = metadata;
  const deck = files.find(({ kind }) => kind === 'deck');
  const others = files.filter(({ kind }) => kind !== 'deck' && kind !== 'media');
  const open = deck === undefined ? '' : html`<p><a class="open" href="${here(deck)}">Open the slides</a></p>`;
  const picture = card.picture === undefined ? '' : html`<div class="first"><img src="${card.picture}" alt=""></div>`;
  const said =
    points.length === 0
      ? ''
      : html`<h2>What it says</h2><ul class="points" lang="${language}">${points.map((point) => html`<li>${point}</li>`)}</ul>`;
  const take = others.length === 0 ? '' : html`<h2>To read, print and keep</h2><ul>${others.map(item)}</ul>`;
  const own = (part: Html) => (part.markup === '' ? '' : html`<div lang="${language}">${part}</div>`);
  return sitePage(
    {
      title: metadata.title,
      language: 'en',
      head: head(talk, base),
      body: html`<header>
<h1 lang="${language}">${metadata.title}</h1>
<p lang="${language}">${[metadata.subject, metadata.author].filter((part) => part !== undefined).join(' · ')}</p>
</header>
<main>
<div class="talk">${picture}<div><p class="about">${talkAbout(card)}</p>${own(care.note)}${open}${said}${take}${own(care.help)}</div></div>
<nav><a href="../index.html">All talks</a></nav>
</main>`,
    },
    look,
  );
}

function head(talk: PublishedTalk, base: SiteBase) {
  const { metadata, name, picture } = talk;
  const description = metadata.subject;
  const shown = [
    ['og:type', 'website'],
    ['og:title', metadata.title],
    ['og:description', description],
    ['og:locale', metadata.language.replace('-', '_')],
    // Whoever shows it asks for the whole address.
    ['og:url', base && siteAddress(`${name}/`, base)],
    ['og:image', base && picture && siteAddress(picture, base)],
  ].flatMap(([property, content]) =>
    content === undefined || content === '' ? [] : [html`<meta property="${property}" content="${content}">\n`],
  );
  const data = JSON.stringify(learningResource(talk, base)).replaceAll('<', '\\u003c');
  return html`${description === undefined ? '' : html`<meta name="description" content="${description}">\n`}${shown}<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">${raw(data)}</script>`;
}

function item(file: OutputFile) {
  const pages = file.pages === undefined ? '' : `${file.pages} ${file.pages === 1 ? 'page' : 'pages'}, `;
  return html`<li><a href="${here(file)}">${file.label}</a> <span class="size">${pages}${fileSize(file.bytes)}</span></li>`;
}

/** From the talk's own folder. */
function here({ path }: OutputFile): string {
  return siteAddress(path.slice(path.indexOf('/') + 1), undefined);
}
