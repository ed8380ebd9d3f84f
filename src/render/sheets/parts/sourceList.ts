import { type Html, html } from '../../../html/html.ts';
import { linkAddress } from '../../../html/linkAddress.ts';
import type { Source } from '../../../model/ledger.ts';
import { nonBreakingWords } from './nonBreakingWords.ts';

/** A source list as a reader expects it: who, what, when, where. */
export function sourceList(sources: readonly Source[]): Html {
  return html`<ul>${sources.map((source) => html`<li>${sourceEntry(source)}</li>`)}</ul>`;
}

/** Sources by their short names, in running text. */
export function sourceNames(sources: readonly Source[]): Html {
  return html`<ul class="names">${sources.map(({ short }) => html`<li>${nonBreakingWords(short)}</li>\n`)}</ul>`;
}

/** One source as a line. */
export function sourceEntry(source: Source): Html {
  const who = (source.author ?? source.editor ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter((part) => part !== undefined).join(' '),
  );
  const year = source.issued === undefined ? undefined : String(source.issued).slice(0, 4);
  const link = source.URL;
  const address = link === undefined ? [] : addressParts(link);
  // Who is author and publisher, or has its name for an address, need not be said twice.
  const said = [who[0], address.join('/')];
  const parts = [
    who.join(', ') || undefined,
    source.title,
    ...[source['container-title'], source.publisher].filter((part) => !said.includes(part)),
    year,
  ];
  const text = parts.filter((part) => part !== undefined && part !== '').join('. ');
  return html`${nonBreakingWords(text)}${text.endsWith('.') ? '' : '.'}${link === undefined ? '' : html` ${linked(link, shownAddress(address))}`}`;
}

/** An address to click; that of a file of the author's machine is words alone. */
function linked(link: string, shown: Html): Html {
  const address = linkAddress(link.includes('://') ? link : `https://${link}`);
  return address === undefined ? shown : html`<a href="${address}">${shown}</a>`;
}

/** An address without what nobody types. */
function addressParts(link: string): string[] {
  return link
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .split('/');
}

/** A long address may break after a slash, and not within a word. */
function shownAddress(parts: readonly string[]): Html {
  return html`${parts.map((part, index) => html`${index === 0 ? '' : html`/<wbr>`}${part}`)}`;
}
