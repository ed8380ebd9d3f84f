import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

/** What styles name and say, escapes undone. */
export interface CssReading {
  /**
   * Every address that they may fetch: of `url()`, `@import`, the strings of `image-set()` and its like. Strings of custom properties
   * count, since such a function may take them. Namespaces are names and are left out.
   */
  readonly addresses: readonly string[];
  /** The same, each with its place. */
  readonly uses: readonly CssUse[];
  /** Those of `url()` and its like; what custom properties hold may be no address. */
  readonly places: readonly CssAddress[];
  /** Each `@import`, its semicolon included. */
  readonly imports: readonly CssRange[];
  /** Their comments and strings, some of which are printed; not those that are addresses or shapes. */
  readonly texts: readonly string[];
}

/** A piece of styles; `end` is behind its last sign. */
export interface CssRange {
  readonly start: number;
  readonly end: number;
}

/** An address as it stands in styles: a whole `url(…)` without quotes, or the string in one with. */
export interface CssAddress extends CssRange {
  readonly address: string;
  readonly kind: 'url' | 'string';
}

/** An address, and what names it: neither a function nor an import is a custom property. */
export interface CssUse extends CssAddress {
  readonly isImport: boolean;
  readonly inFunction: boolean;
}

/** Reads a style sheet, or what stands in a `style` attribute. Throws nothing: a browser reads any text as styles. */
export function readCss(css: string): CssReading {
  if (css.length < sheetLength) return read(css);
  const reading = memory.get(css) ?? read(css);
  // Another theme, or a long life in a preview: what was remembered is of no more use.
  if (memory.size > 20) memory.clear();
  memory.set(css, reading);
  return reading;
}

/** Letters from which on a text is a style sheet: a theme is read for its addresses, fonts, layouts and letters, by every deck that wears it. */
const sheetLength = 2_000;

const memory = new Map<string, CssReading>();

function read(css: string): CssReading {
  const uses: CssUse[] = [];
  const imports: CssRange[] = [];
  const texts: string[] = [];
  const functions: string[] = [];
  const inside = (): string => functions.at(-1) ?? '';
  const use = ([, , start, last]: CSSToken, address: string, kind: CssAddress['kind']): void => {
    const inFunction = kind === 'url' || fetching.has(inside());
    uses.push({ address, kind, start, end: last + 1, isImport: rule === 'import', inFunction });
  };
  let rule = '';
  let ruleStart = 0;
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
        if (rule === 'import' || isCustom || fetching.has(inside())) use(token, token[4].value, 'string');
        if (rule !== 'import' && inside() !== 'path' && !fetching.has(inside())) texts.push(token[4].value);
        break;
      case TokenType.URL:
        if (rule !== 'namespace') use(token, token[4].value, 'url');
        break;
      case TokenType.AtKeyword:
        rule = token[4].value.toLowerCase();
        ruleStart = token[2];
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
      case TokenType.EOF:
        if (rule === 'import')
          imports.push({ start: ruleStart, end: token[0] === TokenType.EOF ? css.length : token[3] + 1 });
        rule = '';
        isCustom = false;
        functions.length = 0;
        break;
    }
    property = token[0] === TokenType.Ident ? token[4].value : '';
  }
  return {
    addresses: uses.map(({ address }) => address),
    uses,
    places: uses.filter(({ inFunction }) => inFunction),
    imports,
    texts,
  };
}

/** Functions whose strings are addresses. */
const fetching = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
