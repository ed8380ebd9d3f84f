import { plainText } from '../../src/model/plainText.ts';
import type { SlideDraft } from '../../src/model/section.ts';
import type { Attributes, Token } from '../../src/model/tokens.ts';

/** A slide in one line: how it stands and its attributes, its blocks, and behind `//` its notes. Steps have a `>` in front. */
export function slideOutline({ direction, attributes, tokens, notes }: SlideDraft): string {
  const head = [direction === 'vertical' ? '|' : '', attributeText(attributes)].join('');
  const said = notes.length === 0 ? [] : ['//', blocks(notes)];
  return [head, blocks(tokens), ...said].filter((part) => part !== '').join(' ');
}

function blocks(tokens: readonly Token[]): string {
  return tokens.map(block).join(' / ');
}

function block(token: Token): string {
  const { class: names, ...attributes } = token.attributes;
  const step = names === 'fragment' ? '>' : names === undefined ? '' : `.${names} `;
  return `${step}${attributeText(attributes)}${blockText(token)}`.trim();
}

function blockText(token: Token): string {
  if (token.type === 'heading') return `${'#'.repeat(token.depth)} ${inline(token.children)}`;
  if (token.type === 'list') return token.items.map((item) => `- ${block(item)}`).join(' ');
  if (token.type === 'listItem' || token.type === 'blockquote') return blocks(token.children);
  if (token.type === 'code') return `\`${token.info}: ${token.text}\``;
  if (token.type === 'html') return token.markup.trim();
  if (token.type === 'rule') return '---';
  return 'children' in token ? inline(token.children) : plainText([token]);
}

function inline(tokens: readonly Token[]): string {
  return tokens.map(inlineText).join('').replace(/\s+/g, ' ').trim();
}

function inlineText(token: Token): string {
  const attributes = attributeText(token.attributes);
  if (token.type === 'image') return `![${token.alt}](${token.href})${attributes}`;
  if (token.type === 'html') return token.markup;
  if (token.type === 'text') return token.text;
  if (token.type === 'codespan') return `\`${token.text}\``;
  return `${plainText([token])}${attributes}`;
}

function attributeText(attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
  return written.length === 0 ? '' : `{${written.join(' ')}}`;
}
