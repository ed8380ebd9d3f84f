import { html, raw } from '../html/html.ts';
import type { DeckCard } from '../model/buildRecord.ts';
import { fileSize } from '../model/fileSize.ts';
import { filmFolder } from '../model/film.ts';
import type { FinishedPage, ResolveAsset } from '../model/finishedPage.ts';
import type { OutputFile } from '../model/outputFile.ts';
import { galleryCss } from './galleryCss.ts';
import { htmlDocument } from './htmlDocument.ts';
import { type LetterFonts, pageLetters } from './pageLetters.ts';
import { talkAbout } from './talkAbout.ts';

/** A deck as the gallery shows it. */
export interface GalleryEntry extends DeckCard {
  readonly name: string;
  readonly files: readonly OutputFile[];
}

/** dist/index.html: every deck with its first slide and links to its files. Self-contained. */
export function renderGallery(
  entries: readonly GalleryEntry[],
  themeCss: string,
  fonts: LetterFonts,
  resolveAsset: ResolveAsset,
): FinishedPage {
  const written = html`<header>
<h1>Talks</h1>
<p>${entries.length === 0 ? 'No deck has been built yet.' : 'Every deck opens by itself, with no network. What is for the speaker alone is marked.'}</p>
</header>
<main>
${entries.map(card)}
</main>`;
  const letters = pageLetters(fonts, written.markup, '', themeCss);
  const body = raw(letters.settle(written.markup, false));
  const page = htmlDocument({
    language: 'en',
    attributes: { class: 'gallery-page' },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Talks</title>
<style>
${raw(letters.fontCss(body.markup))}
${raw(letters.styles(themeCss))}
${raw(galleryCss)}
</style>`,
    body,
  });
  return { html: page, resolveAsset };
}

function card(entry: GalleryEntry) {
  const deck = entry.files.find(({ kind }) => kind === 'deck');
  const films = entry.files.filter(({ kind }) => kind === 'media');
  const shared = entry.files.filter((file) => file !== deck && file.audience === 'shared' && !films.includes(file));
  const own = entry.files.filter(({ audience }) => audience === 'private');
  const id = encodeURIComponent(entry.name);
  return html`<article id="${id}" aria-labelledby="${id}-title">
${picture(entry, deck?.path)}
<div>
<h2 id="${id}-title">${entry.title}</h2>
${entry.subtitle === undefined ? '' : html`<p class="subtitle">${entry.subtitle}</p>`}
<p class="about">${talkAbout(entry)}</p>
${deck === undefined ? '' : html`<p><a class="open" href="${pathAddress(deck.path)}">${deck.label}<span class="unseen">: ${entry.title}</span></a></p>`}
${films.length === 0 ? '' : filmsNote(films)}
${shared.length === 0 ? '' : html`<h3>To print and to send</h3><ul>${shared.map(link)}</ul>`}
${own.length === 0 ? '' : html`<h3 class="private">For the speaker only</h3><ul>${own.map(link)}</ul>`}
</div>
</article>
`;
}

/** A path as an address from here: decks may have names with `#` and `%` in them. */
function pathAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A deck that is sent without its folder of films plays none. */
function filmsNote(films: readonly OutputFile[]) {
  const bytes = films.reduce((sum, file) => sum + file.bytes, 0);
  return html`<p class="about">Films and sounds (${fileSize(bytes)}) lie in the folder <b>${filmFolder}</b> beside the deck: send it along.</p>`;
}

/** The first slide leads to the deck too, but the link in words comes right after it: the picture is for eyes and mouse. */
function picture(entry: GalleryEntry, deck: string | undefined) {
  if (entry.picture === undefined) return html`<div class="first"></div>`;
  const image = html`<img src="${entry.picture}" alt="">`;
  return deck === undefined
    ? html`<div class="first">${image}</div>`
    : html`<a class="first" href="${pathAddress(deck)}" tabindex="-1" aria-hidden="true">${image}</a>`;
}

function link(file: OutputFile) {
  const pages = file.pages === undefined ? '' : `${file.pages} ${file.pages === 1 ? 'page' : 'pages'}, `;
  return html`<li><a href="${pathAddress(file.path)}">${file.label}</a> <span class="size">${pages}${fileSize(file.bytes)}</span></li>`;
}
