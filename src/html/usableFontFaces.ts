import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';
import { mapCssAddresses } from './mapCssAddresses.ts';

/**
 * Styles whose `@font-face` rules name what can be had alone: sources that cannot go, and so do the machine's own fonts (`local()`),
 * which are others on each. A rule without any goes as a whole, so that its family is one that nobody has.
 * @param isThere whether there is a font under an address.
 */
export function usableFontFaces(css: string, isThere: (address: string) => boolean): string {
  return css.replace(/@font-face\s*\{[^}]*\}/gi, (rule) => withSources(rule, isThere));
}

function withSources(rule: string, isThere: (address: string) => boolean): string {
  const tokens = tokenize({ css: rule });
  const all = sources(tokens);
  const usable = all.filter(({ start, end }) => hasFont(rule.slice(start, end), isThere));
  const [first, last] = [all[0], all.at(-1)];
  if (usable.length === 0 || first === undefined || last === undefined) return '';
  if (usable.length === all.length) return rule;
  const kept = usable.map(({ start, end }) => rule.slice(start, end).trim()).join(', ');
  return `${rule.slice(0, first.start)}${kept}${rule.slice(last.end)}`;
}

function hasFont(source: string, isThere: (address: string) => boolean): boolean {
  let found = false;
  mapCssAddresses(source, (address) => {
    found ||= isThere(address);
    return undefined;
  });
  return found;
}

/** The sources of a rule's last `src`, the one that counts, each with its place. */
function sources(tokens: readonly CSSToken[]): { readonly start: number; readonly end: number }[] {
  let found: { start: number; end: number }[] = [];
  let inside = false;
  let name = '';
  let depth = 0;
  for (const [type, raw, start, last] of tokens) {
    if (type === TokenType.Whitespace || type === TokenType.Comment) continue;
    if (inside && depth === 0 && (type === TokenType.Semicolon || type === TokenType.CloseCurly)) inside = false;
    else if (!inside && type === TokenType.Colon && name === 'src') {
      inside = true;
      found = [];
      depth = 0;
    } else if (inside && depth === 0 && type === TokenType.Comma) found.push({ start: last + 1, end: last + 1 });
    else if (inside) {
      if (type === TokenType.Function || type === TokenType.OpenParen) depth += 1;
      if (type === TokenType.CloseParen) depth -= 1;
      const source = found.at(-1);
      if (source === undefined) found.push({ start, end: last + 1 });
      else source.end = last + 1;
    }
    name = type === TokenType.Ident ? raw.toLowerCase() : '';
  }
  return found;
}
