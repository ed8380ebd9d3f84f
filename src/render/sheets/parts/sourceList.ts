import type { Source } from '../../../model/ledger.ts';
import { type Html, html } from '../../html.ts';

/** A source list as a reader expects it: who, what, when, where. */
export function sourceList(sources: readonly Source[]): Html {
  return html`<ul>${sources.map((source) => html`<li>${sourceEntry(source)}</li>`)}</ul>`;
}

/** One source as a line. */
export function sourceEntry(source: Source): Html {
  const who = (source.author ?? source.editor ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter((part) => part !== undefined).join(' '),
  );
  const year = source.issued === undefined ? undefined : String(source.issued).slice(0, 4);
  const parts = [
    who.join(', ') || undefined,
    source.title,
    source['container-title'],
    source.publisher === who[0] ? undefined : source.publisher,
    year,
  ];
  const text = parts.filter((part) => part !== undefined && part !== '').join('. ');
  const link = source.URL;
  return html`${text}${text.endsWith('.') ? '' : '.'}${link === undefined ? '' : html` <a href="${link.includes('://') ? link : `https://${link}`}">${shownLink(link)}</a>`}`;
}

/** An address without what nobody types; a long one may break after a slash, and not within a word. */
function shownLink(link: string): Html {
  const parts = link
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .split('/');
  return html`${parts.map((part, index) => html`${index === 0 ? '' : html`/<wbr>`}${part}`)}`;
}
