import { TokenType, tokenize } from '@csstools/css-tokenizer';
import { isRemote } from './isRemote.ts';

/** Styles of which every file can be had, and what was taken out of them. */
export interface LocalStyles {
  /** Without their imports. What would be fetched from a network is an address that fetches nothing. */
  readonly css: string;
  /** Addresses of imports, in order. */
  readonly imports: readonly StyleAddress[];
  readonly remote: readonly StyleAddress[];
}

/** An address and where its token begins in the styles. */
export interface StyleAddress {
  readonly address: string;
  readonly offset: number;
  readonly length: number;
}

const nothing = 'data:,';
const fetching: ReadonlySet<string> = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);

/** Takes imports and remote addresses out of a style sheet. */
export function localStyles(css: string): LocalStyles {
  const written: string[] = [];
  const imports: StyleAddress[] = [];
  const remote: StyleAddress[] = [];
  const functions: string[] = [];
  let rule = '';
  let isCustom = false;
  for (const token of tokenize({ css })) {
    const [type, raw, start] = token;
    const place = (address: string): StyleAddress => ({ address, offset: start, length: raw.length });
    let text = rule === 'import' ? '' : raw;
    switch (type) {
      case TokenType.AtKeyword:
        rule = token[4].value.toLowerCase();
        if (rule === 'import') text = '';
        break;
      case TokenType.Function:
        functions.push(token[4].value.toLowerCase());
        break;
      case TokenType.OpenParen:
        functions.push('');
        break;
      case TokenType.CloseParen:
        functions.pop();
        break;
      case TokenType.Ident:
        isCustom ||= token[4].value.startsWith('--');
        break;
      case TokenType.String:
      case TokenType.URL: {
        const { value } = token[4];
        const fetched = type === TokenType.URL || fetching.has(functions.at(-1) ?? '') || isCustom;
        if (rule === 'import') imports.push(place(value));
        else if (fetched && rule !== 'namespace' && isRemote(value)) {
          remote.push(place(value));
          text = type === TokenType.URL ? `url("${nothing}")` : `"${nothing}"`;
        }
        break;
      }
      case TokenType.Semicolon:
      case TokenType.OpenCurly:
      case TokenType.CloseCurly:
        rule = '';
        isCustom = false;
        functions.length = 0;
        break;
    }
    written.push(text);
  }
  return { css: written.join(''), imports, remote };
}
