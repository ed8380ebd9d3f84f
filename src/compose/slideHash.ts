import { createHash } from 'node:crypto';
import type { SlideDraft } from '../model/section.ts';
import type { Token } from '../model/tokens.ts';
import { visitTokens } from '../model/visitTokens.ts';

/** 32 bits: of a thousand changes to one slide, none is likely to be missed. */
const digits = 8;

/**
 * What a twin's slide says of the slide that it translates: 8 hexadecimal digits that change with its words, notes and handout text, the
 * words of pictures and drawings among them. Markup, attributes, comments and white space change nothing, nor does handout text in other languages.
 */
export function slideHash({ tokens, notes, handout }: Pick<SlideDraft, 'tokens' | 'notes' | 'handout'>): string {
  const words = [tokens, notes, handout].map((part) => wordsOf(ownLanguage(part)).replace(/\s+/g, ''));
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, digits);
}

function ownLanguage(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) =>
    token.type === 'languages' ? token.children.filter(({ language }) => language === undefined) : [token],
  );
}

function wordsOf(tokens: readonly Token[]): string {
  return [...visitTokens(tokens)].map(ownWords).join('');
}

function ownWords(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'codespan':
    case 'code':
      return token.text;
    case 'fact':
    case 'helpline':
      return `{${token.type}:${token.id}.${token.part ?? ''}}`;
    case 'fence':
      return token.source;
    case 'math':
      return token.tex;
    case 'html':
      return token.markup.replace(/<!--[\s\S]*?-->/g, '');
    case 'image':
      return token.alt;
    default:
      return '';
  }
}
