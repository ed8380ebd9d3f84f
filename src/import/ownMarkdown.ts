import { allowedElements } from '../html/allowedElements.ts';
import { attributeOf } from '../html/attributeOf.ts';
import type { HtmlElement } from '../html/htmlParts.ts';
import { isRemote } from '../html/isRemote.ts';
import { isSafeAttribute } from '../html/isSafeAttribute.ts';
import { readHtml } from '../html/readHtml.ts';
import { applyEdits, type EditedText } from '../parse/dialect/applyEdits.ts';
import type { Edit } from '../parse/dialect/dialect.ts';
import { type DialectSource, dialectSource } from '../parse/dialect/dialectSource.ts';

/** What is asked of the one who brings a text over. */
export interface TextSurroundings {
  /** Where a picture stands from now on; undefined when it cannot be had. @param offset of the text. */
  readonly picture: (href: string, offset: number) => string | undefined;
  /** Something is not carried as it is. @param offset of the text. */
  readonly tell: (message: string, offset: number, length: number) => void;
  /** Ids that links of the deck may lead to. */
  readonly ids: ReadonlySet<string>;
}

/**
 * A piece of another deck's Markdown → one that reads the same in a section: its first heading is the slide's title, pictures have their new
 * addresses, and what would mean something there that it does not mean here is only text.
 * @param isNotes whether it is speaker notes, whose headings stay.
 */
export function ownMarkdown(text: string, around: TextSurroundings, isNotes = false): EditedText {
  const source = dialectSource(text, {});
  return applyEdits(text, [
    ...(isNotes ? [] : headingEdits(source)),
    ...pictureEdits(source, around),
    ...htmlEdits(source, around),
    ...linkEdits(source, around),
    ...wordEdits(source),
  ]);
}

/** The first heading of a slide is its title; what stands under lines of its own becomes a heading with its signs in front. */
function headingEdits({ blocks }: DialectSource): Edit[] {
  const headings = blocks.flatMap(({ start, end, token }) => (token.type === 'heading' ? [{ start, end, token }] : []));
  return headings.flatMap(({ start, end, token }, index): Edit[] => {
    const raw = token.raw.trimEnd();
    const depth = index === 0 ? 2 : Math.max(3, token.depth);
    const [signs = ''] = /^ {0,3}#{1,6}/.exec(raw) ?? [];
    const below = '\n'.repeat(end - start - raw.length);
    if (signs === '') {
      const words = raw.replace(/\n[ \t]*[=-]+$/, '').replace(/\s*\n\s*/g, ' ');
      return [{ start, end, text: `${'#'.repeat(depth)} ${words.trim()}${below}` }];
    }
    return depth === token.depth ? [] : [{ start, end: start + signs.length, text: '#'.repeat(depth) }];
  });
}

/** `![words](address "title")`, with round brackets in the address. */
const markdownPicture =
  /!\[([^\]\n]*)\]\(\s*(?:<([^>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g;

function pictureEdits({ masked }: DialectSource, around: TextSurroundings): Edit[] {
  return [...masked.matchAll(markdownPicture)].flatMap((match): Edit[] => {
    const [all, alt = '', pointed, plain = '', title = ''] = match;
    const href = pointed ?? plain;
    const { index } = match;
    const whole = { start: index, end: index + all.length };
    if (isRemote(href)) {
      around.tell(`\`${href}\` is on the network; a link stands in its place.`, index, all.length);
      return [{ ...whole, text: `[${alt || 'Picture'}](<${href}>)` }];
    }
    const address = around.picture(href, index);
    return [{ ...whole, text: address === undefined ? lost(href) : `![${alt}](${bracketed(address)}${title})` }];
  });
}

/** What an author needs who looks for the picture, where nobody else sees it. */
function lost(href: string): string {
  return `<!-- Not brought over: ${href.slice(0, 120).replace(/--+|>/g, '-')} -->`;
}

function bracketed(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address}>` : address;
}

/** Elements and attributes that no section may hold are left out; those of scripts and styles with what they hold. */
function htmlEdits({ masked }: DialectSource, around: TextSurroundings): Edit[] {
  // Addresses in pointed brackets are no tags.
  const parts = readHtml(
    masked.replace(/(?<=\]\(\s*)<[^>\n]*>|<[a-z][\w+.-]*[:@][^\s<>]*>/gi, (all) => ' '.repeat(all.length)),
  );
  return parts.flatMap((part, index): Edit[] => {
    if (part.type === 'closing')
      return allowedElements.has(part.name) ? [] : [{ start: part.start, end: part.end, text: '' }];
    if (part.type !== 'element') return [];
    if (!allowedElements.has(part.name)) {
      around.tell(`\`<${part.name}>\` cannot stand in a section; it is left out.`, part.start, part.end - part.start);
      const isRaw = /^(?:script|style|iframe|object|template|noscript)$/.test(part.name);
      const closing = isRaw
        ? parts.slice(index + 1).find((other) => other.type === 'closing' && other.name === part.name)
        : undefined;
      const end = closing?.end ?? part.end;
      const link = part.name === 'iframe' ? attributeOf(part, 'src') : undefined;
      const text =
        link !== undefined && /^https?:/i.test(link)
          ? `<a href="${link.replace(/"/g, '%22')}">${escaped(link)}</a>`
          : '';
      return [{ start: part.start, end, text }];
    }
    const attributes = part.attributes.flatMap((attribute): Edit[] => attributeEdits(part, attribute, around));
    const source = part.name === 'img' ? part.attributes.find(({ name }) => /^(?:data-)?src$/.test(name)) : undefined;
    if (attributes.some(({ start, text }) => text === '' && start === source?.start)) {
      return [{ start: part.start, end: part.end, text: lost(source?.value ?? '') }];
    }
    return attributes;
  });
}

function attributeEdits(
  element: HtmlElement,
  attribute: HtmlElement['attributes'][number],
  around: TextSurroundings,
): Edit[] {
  const { name, value, start, end } = attribute;
  if (!isSafeAttribute(name, value, element.name)) {
    around.tell(`\`${name}\` of \`<${element.name}>\` cannot stand in a section; it is left out.`, start, end - start);
    return [{ start, end, text: '' }];
  }
  if (!/^(?:src|poster|data-src)$/.test(name)) return [];
  const address = around.picture(value, start);
  return [{ start, end, text: address === undefined ? '' : `${name}="${escaped(address)}"` }];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** Links to slides that have another address from now on become their words. */
function linkEdits({ masked }: DialectSource, { tell, ids }: TextSurroundings): Edit[] {
  return [...masked.matchAll(/(?<!!)\[([^\]\n]*)\]\(\s*#([^)\s]*)\s*\)/g)].flatMap((match): Edit[] => {
    const [all, words = '', id = ''] = match;
    if (ids.has(id)) return [];
    tell(`The link to \`#${id}\` leads to no slide any more; its words stay.`, match.index, all.length);
    return [{ start: match.index, end: match.index + all.length, text: words }];
  });
}

/** What begins notes, handout texts, slides and references in sections, and is only words here. */
function wordEdits(source: DialectSource): Edit[] {
  const { masked } = source;
  const before = (pattern: RegExp): Edit[] =>
    [...masked.matchAll(pattern)].map(({ index }) => ({ start: index, end: index, text: '\\' }));
  const rules = [...masked.matchAll(/^ {0,3}-{3,4}[ \t]*$/gm)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    text: '\n***\n',
  }));
  return [
    ...before(/(?<=^[ \t]*(?:notes?|handout(?:[ \t]*\([ \t]*[a-z]{2,3}(?:-[a-z0-9]{1,8})*[ \t]*\))?)):/gim),
    ...before(/\{(?=(?:fact|helpline):[\w-]+(?:\.[\w-]+)?\})/g),
    ...before(/^--(?=[ \t]*$)/gm),
    ...rules,
    ...emptyLines(source),
  ];
}

/** Of several empty lines one stays, except in code. */
function emptyLines({ masked, blocks }: DialectSource): Edit[] {
  const codes = blocks.filter(({ token }) => token.type === 'code');
  return [...masked.matchAll(/\n(?:[ \t]*\n){2,}/g)]
    .map(({ 0: all, index }) => ({ start: index, end: index + all.length, text: '\n\n' }))
    .filter(({ start, end }) => !codes.some((code) => start < code.end - 1 && end > code.start + 1));
}
