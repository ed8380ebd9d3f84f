import { joinAttributes, readAttributes } from './attributes.ts';
import { type LexedToken, lexedChildren } from './markdown.ts';

const comment = /<!--\s*\.element:\s*([\s\S]*?)\s*-->/g;

/** Inline tokens that become elements and so can carry attributes. */
const inlineElements: ReadonlySet<string> = new Set(['strong', 'em', 'del', 'link', 'image', 'codespan', 'term']);

/**
 * Takes `<!-- .element: … -->` comments out of a slide's tokens and hangs their attributes on the element they belong to:
 * the one before them in the same parent, else the parent itself — reveal.js's own rule.
 * Changes the tokens in place (they are fresh from the lexer).
 * @returns attributes of comments that belong to the slide, and comments that could not be read.
 */
export function applyElementComments(tokens: LexedToken[]): {
  readonly slide: Readonly<Record<string, string>>;
  readonly unread: readonly LexedToken[];
} {
  const unread: LexedToken[] = [];
  const slide: LexedToken = { type: 'space', raw: '' };
  settle(tokens, slide, unread);
  return { slide: slide.attributes ?? {}, unread };
}

function settle(tokens: LexedToken[], parent: LexedToken, unread: LexedToken[]): void {
  for (const [index, token] of [...tokens.entries()].reverse()) {
    if (token.type !== 'html') {
      for (const children of lexedChildren(token)) settle(children, token.type === 'text' ? parent : token, unread);
      continue;
    }
    const { raw } = token;
    const found = [...raw.matchAll(comment)];
    if (found.length === 0) continue;
    const target = previousElement(tokens, index) ?? parent;
    // The last one first, as the tokens are: each is joined in front of what stands after it.
    for (const match of found.reverse()) {
      const { attributes, rest } = readAttributes(match[1] ?? '');
      if (rest !== '' || Object.keys(attributes).length === 0) unread.push(token);
      else target.attributes = joinAttributes(attributes, target.attributes ?? {});
    }
    const left = raw.replace(comment, '');
    if (left.trim() === '') tokens.splice(index, 1);
    else Object.assign(token, { raw: left, text: left });
  }
}

function previousElement(tokens: readonly LexedToken[], index: number): LexedToken | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'space' || token.type === 'br') continue;
    if (inlineElements.has(token.type)) return token;
    if (!isInline(token)) return token;
  }
  return undefined;
}

function isInline(token: LexedToken): boolean {
  return ['text', 'escape', 'html', 'fact', 'helpline'].includes(token.type);
}
