import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

/** What styles name and say, escapes undone. */
export interface CssReading {
  /**
   * Every address that they may fetch: of `url()`, `@import`, the strings of `image-set()` and its like. Strings of custom properties
   * count, since such a function may take them. Namespaces are names and are left out.
   */
  readonly addresses: readonly string[];
  /** Where those of `url()` and its like stand; what custom properties hold may be no address. */
  readonly places: readonly CssAddress[];
  /** Their comments and strings, some of which are printed; not those that are addresses or shapes. */
  readonly texts: readonly string[];
}

/** An address as it stands in styles: a whole `url(…)` without quotes, or the string in one with; `end` is behind its last sign. */
export interface CssAddress {
  readonly address: string;
  readonly kind: 'url' | 'string';
  readonly start: number;
  readonly end: number;
}

/** Reads a style sheet, or what stands in a `style` attribute. Throws nothing: a browser reads any text as styles. */
export function readCss(css: string): CssReading {
  const addresses: string[] = [];
  const places: CssAddress[] = [];
  const texts: string[] = [];
  const functions: string[] = [];
  const inside = (): string => functions.at(-1) ?? '';
  let rule = '';
  let property = '';
  let isCustom = false;
  for (const token of tokenize({ css })) {
    switch (token[0]) {
      case TokenType.Comment:
        texts.push(token[1].slice(2, -2));
        continue;
      case TokenType.Whitespace:
        continue;
      case TokenType.String:
        if (rule === 'import' || isCustom || fetching.has(inside())) addresses.push(token[4].value);
        if (fetching.has(inside())) places.push(placeOf(token, token[4].value, 'string'));
        if (rule !== 'import' && inside() !== 'path' && !fetching.has(inside())) texts.push(token[4].value);
        break;
      case TokenType.URL:
        if (rule === 'namespace') break;
        addresses.push(token[4].value);
        places.push(placeOf(token, token[4].value, 'url'));
        break;
      case TokenType.AtKeyword:
        rule = token[4].value.toLowerCase();
        break;
      case TokenType.Function:
        functions.push(rule === 'namespace' ? '' : token[4].value.toLowerCase());
        break;
      case TokenType.OpenParen:
        functions.push('');
        break;
      case TokenType.CloseParen:
        functions.pop();
        break;
      case TokenType.Colon:
        isCustom ||= property.startsWith('--');
        break;
      case TokenType.Semicolon:
      case TokenType.OpenCurly:
      case TokenType.CloseCurly:
        rule = '';
        isCustom = false;
        functions.length = 0;
        break;
    }
    property = token[0] === TokenType.Ident ? token[4].value : '';
  }
  return { addresses, places, texts };
}

function placeOf([, , start, last]: CSSToken, address: string, kind: CssAddress['kind']): CssAddress {
  return { address, kind, start, end: last + 1 };
}

/** Functions whose strings are addresses. */
const fetching = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
