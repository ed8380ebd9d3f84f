import { readHtml } from '../../html/readHtml.ts';
import type { Slide } from '../../model/deck.ts';
import type { Attributes, Token } from '../../model/tokens.ts';
import { mapTokens } from '../../model/visitTokens.ts';

/*
 * Classes of the kit's own in decks that were written for another tool, where `.box` or `.columns` means what its author's styles
 * say. While such a slide is rendered, its author's classes stand in an attribute of their own; then every class that is left is
 * ours and says so in `ownClass`, by which the kit's styles select in these decks (html/ownSelectors.ts).
 */

/** Holds the kit's own classes of an element. */
export const ownClass = 'data-kit';
const theirClass = 'data-their-class';

/** What a slide shows, its author's classes put aside: those of comments and of raw HTML. */
export function asideTheirClasses({ attributes, tokens }: Pick<Slide, 'attributes' | 'tokens'>) {
  return { attributes: asideAttributes(attributes), tokens: mapTokens(tokens, asideToken) };
}

function asideToken(token: Token): Token {
  const attributes = asideAttributes(token.attributes);
  if (token.type === 'html') return { ...token, attributes, markup: asideMarkup(token.markup) };
  if (token.type === 'table')
    return { ...token, attributes, head: token.head.map(aside), rows: token.rows.map((row) => row.map(aside)) };
  if (token.type !== 'list') return { ...token, attributes };
  return {
    ...token,
    attributes,
    items: token.items.map(aside),
  };
}

function aside<T extends { readonly attributes: Attributes }>(one: T): T {
  return { ...one, attributes: asideAttributes(one.attributes) };
}

function asideAttributes(attributes: Attributes): Attributes {
  const { class: theirs, ...others } = attributes;
  return theirs === undefined ? attributes : { ...others, [theirClass]: theirs };
}

function asideMarkup(markup: string): string {
  if (!/class/i.test(markup)) return markup;
  let printed = 0;
  const pieces = readHtml(markup).flatMap((part) => {
    if (part.type !== 'element') return [];
    return part.attributes.flatMap(({ name, start }) => {
      if (name !== 'class') return [];
      const before = markup.slice(printed, start);
      printed = start + name.length;
      return [before, theirClass];
    });
  });
  return [...pieces, markup.slice(printed)].join('');
}

/** Rendered markup, cleaned and written as the kit writes it: its classes marked as ours, and its author's back in their place. */
export function markOwnClasses(markup: string): string {
  return markup.replace(/<[a-z][^<>]*\s(?:class|data-their-class)="[^<>]*>/gi, (tag) => {
    const ours = /\sclass="([^"]*)"/.exec(tag)?.[1];
    const theirs = /\sdata-their-class="([^"]*)"/.exec(tag)?.[1];
    const bare = tag.replace(/\s(?:class|data-their-class)="[^"]*"/g, '');
    const all = [ours, theirs].filter((names) => names !== undefined).join(' ');
    const mark = ours === undefined ? '' : ` ${ownClass}="${ours}"`;
    return bare.replace(/^<[^\s>/]+/, (start) => `${start} class="${all}"${mark}`);
  });
}
