import { html, raw } from '../html/html.ts';
import type { DeckCard } from '../model/buildRecord.ts';
import { fileSize } from '../model/fileSize.ts';
import { filmFolder } from '../model/film.ts';
import type { FinishedPage, ResolveAsset } from '../model/finishedPage.ts';
import type { OutputFile } from '../model/outputFile.ts';
import { htmlDocument } from './htmlDocument.ts';
import { type LetterFonts, pageLetters } from './pageLetters.ts';

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
<p class="about">${about(entry)}</p>
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

/** An external deck names neither audience nor slot; its slot is the longest there is. */
function about({ audience, slotMinutes, slides }: GalleryEntry): string {
  const count = `${slides} ${slides === 1 ? 'slide' : 'slides'}`;
  return slotMinutes === 600 ? count : `For ${audienceNames[audience] ?? audience} · ${slotMinutes} minutes · ${count}`;
}

const audienceNames: Readonly<Record<string, string>> = {
  general: 'any age',
  teen: 'ages 14 and up',
  adult: 'adults',
  professional: 'professionals',
};

function link(file: OutputFile) {
  const pages = file.pages === undefined ? '' : `${file.pages} ${file.pages === 1 ? 'page' : 'pages'}, `;
  return html`<li><a href="${pathAddress(file.path)}">${file.label}</a> <span class="size">${pages}${fileSize(file.bytes)}</span></li>`;
}

/** Reads the theme's tokens, so that the list of talks looks like the talks. */
const galleryCss = `.gallery-page body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.5 var(--font-text)}
.gallery-page header,.gallery-page main{box-sizing:border-box;max-width:1120px;margin:0 auto;padding:0 28px}
.gallery-page header{padding-top:72px}
.gallery-page header p{max-width:40em;margin:0;padding-bottom:36px;color:var(--stone)}
.gallery-page h1{margin:0 0 8px;color:var(--sky-deep);font:600 52px/1.15 var(--font-heading);letter-spacing:-.012em}
.gallery-page article{display:grid;grid-template-columns:minmax(0,11fr) minmax(0,10fr);gap:28px 48px;padding:44px 0 52px;border-top:2px solid var(--line)}
.gallery-page .first{display:block;align-self:start;aspect-ratio:16/9;background:var(--sand)}
.gallery-page .first img{display:block;width:100%;height:100%;object-fit:cover;object-position:left}
.gallery-page h2{margin:-6px 0 4px;font:600 30px/1.2 var(--font-heading);letter-spacing:-.01em;text-wrap:balance}
.gallery-page h3{margin:22px 0 2px;font:600 17px/1.4 var(--font-text);color:var(--grass)}
.gallery-page h3.private{color:var(--madder)}
.gallery-page p{margin:0 0 8px}
.gallery-page .subtitle{font-size:20px;line-height:1.4;text-wrap:balance}
.gallery-page :is(.about,.size){color:var(--stone)}
.gallery-page .size{font-size:16px;white-space:nowrap}
.gallery-page ul{margin:0;padding:0;list-style:none}
.gallery-page li{padding:3px 0}
.gallery-page a{color:var(--sky-deep);text-underline-offset:.14em}
.gallery-page a.open{display:inline-block;margin-top:10px;padding:9px 20px 10px;background:var(--sky-deep);color:var(--paper);font-weight:600;text-decoration:none}
.gallery-page a.open:hover{background:var(--ink)}
.gallery-page a:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
.gallery-page .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(max-width:760px){.gallery-page header{padding-top:40px}.gallery-page h1{font-size:40px}.gallery-page article{grid-template-columns:minmax(0,1fr);padding:32px 0 40px}.gallery-page h2{margin-top:0}}
@media print{.gallery-page article{break-inside:avoid}}`;
