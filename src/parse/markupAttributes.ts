import { attributeOf } from '../html/attributeOf.ts';
import { escapeHtml } from '../html/html.ts';
import type { HtmlElement, HtmlPart } from '../html/htmlParts.ts';
import { readHtml } from '../html/readHtml.ts';
import type { Attributes } from '../model/tokens.ts';
import { joinAttributes } from './attributes.ts';

/** Markup whose last element, of those that lie in no other, has more attributes; undefined when it holds none. */
export function withAttributes(markup: string, attributes: Attributes): string | undefined {
  const element = lastElement(readHtml(markup));
  return element === undefined ? undefined : rewritten(markup, element, attributes);
}

function lastElement(parts: readonly HtmlPart[]): HtmlElement | undefined {
  const open: HtmlElement[] = [];
  let last: HtmlElement | undefined;
  for (const part of parts) {
    if (part.type === 'element') {
      if (open.length === 0) last = part;
      if (!empty.has(part.name)) open.push(part);
    } else if (part.type === 'closing') {
      const at = open.findLastIndex(({ name }) => name === part.name);
      if (at !== -1) open.length = at;
    }
  }
  return last;
}

/** Elements that hold nothing and are never closed. Source: HTML Standard, 13.1.2. */
const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

function rewritten(markup: string, element: HtmlElement, attributes: Attributes): string {
  const own = attributeOf(element, 'class');
  const joined = joinAttributes(own === undefined ? undefined : { class: own }, attributes);
  let tag = markup.slice(element.start, element.end);
  for (const { name, start, end } of [...element.attributes].reverse()) {
    if (name in joined) tag = tag.slice(0, start - element.start).trimEnd() + tag.slice(end - element.start);
  }
  const at = 1 + element.name.length;
  // All of them, safe or not: raw HTML is judged and cleaned as a whole.
  const written = Object.entries(joined).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `${markup.slice(0, element.start)}${tag.slice(0, at)}${written.join('')}${tag.slice(at)}${markup.slice(element.end)}`;
}
