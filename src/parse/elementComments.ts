import type { Attributes } from '../model/tokens.ts';
import { attributeComments } from './attributeComments.ts';
import { joinAttributes, readAttributes } from './attributes.ts';
import { type LexedCell, type LexedToken, lexed, lexedCells, lexedChildren } from './markdown.ts';
import { withAttributes } from './markupAttributes.ts';

/** What can carry attributes. */
type Owner = LexedToken | LexedCell;

/** Inline tokens that become elements and so can carry attributes. */
const inlineElements: ReadonlySet<string> = new Set(['strong', 'em', 'del', 'link', 'image', 'codespan', 'term']);

/**
 * Takes `<!-- .element: … -->` comments out of a slide's tokens and hangs their attributes on the element they belong to.
 * reveal.js's own rule is the element before the comment in the same parent, else the parent itself. It is kept, save where it takes
 * less than what was meant (reveal.js issues 1663, 1848, 2909, 3281): words between that element and the comment make it the
 * parent's, a step (`class="fragment"`) at the end of a line is the step of the whole line, and one of an item's first paragraph is
 * the item's, which would leave its bullet behind.
 * Changes the tokens in place (they are fresh from the lexer).
 * @returns attributes of comments that belong to the slide, and comments that could not be read.
 */
export function applyElementComments(tokens: LexedToken[]): {
  readonly slide: Attributes;
  readonly unread: readonly LexedToken[];
} {
  const unread: LexedToken[] = [];
  const slide: LexedToken = { type: 'space', raw: '' };
  settle(tokens, { parent: slide, whole: slide }, unread);
  return { slide: slide.attributes ?? {}, unread };
}

/** Where tokens stand: the element around them, and what a step of all of them is a step of. */
interface Around {
  readonly parent: Owner;
  readonly whole: Owner;
}

function settle(tokens: LexedToken[], around: Around, unread: LexedToken[]): void {
  const first = tokens.find((token) => token.type !== 'space' && token.type !== 'html' && token.type !== 'checkbox');
  for (const [index, token] of [...tokens.entries()].reverse()) {
    if (token.type === 'html') takeComments(tokens, index, around, unread);
    else if (token.type === 'table') {
      for (const cell of lexedCells(token)) settle(lexed(cell.tokens), { parent: cell, whole: cell }, unread);
    } else {
      const ofItem = isItem(around.parent) && token === first ? around.whole : token;
      const inside = token.type === 'text' ? around : { parent: token, whole: ofItem };
      for (const children of lexedChildren(token)) settle(children, inside, unread);
    }
  }
}

function takeComments(tokens: LexedToken[], index: number, around: Around, unread: LexedToken[]): void {
  const token = tokens[index];
  if (token?.type !== 'html') return;
  const last = (): RegExpExecArray | undefined => [...token.raw.matchAll(attributeComments('element'))].at(-1);
  // The last one first, as the tokens are: each is joined in front of what stands after it.
  for (let match = last(); match !== undefined; match = last()) {
    const { attributes, rest } = readAttributes(match[1] ?? '');
    if (rest !== '' || Object.keys(attributes).length === 0) unread.push(token);
    const before = token.raw.slice(0, match.index);
    const left = before + token.raw.slice(match.index + match[0].length);
    Object.assign(token, { raw: left, text: left });
    if (Object.keys(attributes).length === 0) continue;
    if (withoutComments(before).trim() === '') hang(tokens, index, around, attributes);
    else hangOnMarkup([token], before, attributes);
  }
  if (token.raw.trim() === '') tokens.splice(index, 1);
}

/** Hangs a comment's attributes on what it belongs to. */
function hang(tokens: LexedToken[], index: number, around: Around, attributes: Attributes): void {
  const step = isStep(attributes);
  const at = tokens.findLastIndex((token, place) => place < index && !isNothing(token));
  const before = tokens[at];
  const isWord =
    before?.type === 'html' && before.block !== true && (!/^<img\b/i.test(before.raw) || isItem(around.whole));
  if (before?.type === 'html' && !(step && isWord && isLast(tokens, index))) {
    const markup = tokens.slice(0, at + 1);
    if (hangOnMarkup(markup, markup.map(({ raw }) => raw).join(''), attributes)) return;
  }
  const owner = ownerOf(tokens, index, around, step);
  owner.attributes = joinAttributes(attributes, owner.attributes ?? {});
}

function ownerOf(tokens: readonly LexedToken[], index: number, { parent, whole }: Around, step: boolean): Owner {
  const next = tokens[index + 1];
  if (tokens[index]?.leads === true && next !== undefined) return isItem(parent) ? parent : next;
  const at = tokens.findLastIndex((token, place) => place < index && !isNothing(token));
  const before = tokens[at];
  if (before === undefined || isInline(before)) return step ? whole : parent;
  if (before.type === 'list' && at === index - 1) return before.items.at(-1) ?? before;
  if (inlineElements.has(before.type)) {
    const isPicture = before.type === 'image' && !isItem(whole);
    return step && !isPicture && isLast(tokens, index) ? whole : before;
  }
  const isFirst = tokens.slice(0, at).every((token) => token.type === 'space' || token.type === 'html');
  return step && isFirst && before.type === 'paragraph' && isItem(parent) ? parent : before;
}

/** Gives attributes to the last element of some markup. @param markup the end of these tokens, as they are written together. */
function hangOnMarkup(tokens: readonly LexedToken[], markup: string, attributes: Attributes): boolean {
  const changed = withAttributes(markup, attributes);
  if (changed === undefined) return false;
  // One tag has grown, and it stands in one token: the first that is no longer what it was.
  let offset = 0;
  for (const token of tokens) {
    const { raw } = token;
    if (changed.startsWith(raw, offset)) {
      offset += raw.length;
      continue;
    }
    if (token.type !== 'html') return false;
    const grown = raw.length + changed.length - markup.length;
    const left = tokens.length === 1 ? changed + raw.slice(markup.length) : changed.slice(offset, offset + grown);
    Object.assign(token, { raw: left, text: left });
    return true;
  }
  return false;
}

/** Whether these attributes make a step in which something comes or goes, and not one that changes what is there. */
function isStep({ class: classes = '' }: Attributes): boolean {
  const names = classes.split(/\s+/);
  return names.includes('fragment') && !names.some((name) => /^(?:grow|shrink|strike|highlight-.+)$/.test(name));
}

function isItem(owner: Owner): boolean {
  return 'type' in owner && owner.type === 'list_item';
}

/** Whether nothing but comments and white space stands behind a token. */
function isLast(tokens: readonly LexedToken[], index: number): boolean {
  return tokens
    .slice(index + 1)
    .every((token) => isNothing(token) || (token.type === 'html' && /^\s*<!--/.test(token.raw)));
}

function isNothing(token: LexedToken): boolean {
  if (token.type === 'text' || token.type === 'html') return withoutComments(token.raw).trim() === '';
  return token.type === 'space' || token.type === 'br';
}

function withoutComments(markup: string): string {
  return markup.replace(/<!--[\s\S]*?-->/g, '');
}

function isInline(token: LexedToken): boolean {
  return ['text', 'escape', 'fact', 'helpline', 'html', 'footnoteReference', 'inlineFootnote', 'math'].includes(
    token.type,
  );
}
