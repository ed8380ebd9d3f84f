/** What a cell of pasted rows says. */
export type Figure =
  | { readonly kind: 'figure'; readonly value: number; readonly isPercent: boolean }
  /** Nobody counted it. */
  | { readonly kind: 'none' }
  /** A figure among other signs, such as `US$70,000`, written as charts read it. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unread'; readonly why: string };

/** Reads a cell as people and spreadsheets write figures. @param decimal what parts whole from fraction. */
export function readFigure(text: string, decimal: '.' | ','): Figure {
  const plain = text.trim().replaceAll('−', '-').replace(spaces, ' ');
  if (noFigure.test(plain)) return { kind: 'none' };
  if (plain.includes('{fact:')) return { kind: 'words', text: plain };
  const isPercent = /%$/.test(plain);
  const value = numberOf(plain.replace(/ ?%$/, ''), decimal);
  if (value !== undefined) {
    return value < 0 ? { kind: 'unread', why: 'bars and lines begin at zero' } : { kind: 'figure', value, isPercent };
  }
  return amongWords(plain, decimal) ?? { kind: 'unread', why: 'no figure can be read in it' };
}

const spaces = /[\u00a0\u2007\u2009\u202f]/g;
/** Empty, dashes, and what people write where there is nothing. */
const noFigure = /^(?:[-–—.…/]*|n\.?\s?\/?a\.?|k\.\s?a\.|null|no data|none)$/i;

/** @returns undefined for what is no figure by itself. */
function numberOf(text: string, decimal: '.' | ','): number | undefined {
  const [sign, thousands] = decimal === '.' ? ['\\.', ','] : [',', '\\.'];
  const grouped = `\\d{1,3}(?:(?:${thousands}\\d{3})+|(?: \\d{3})+|(?:['’]\\d{3})+)`;
  const whole = new RegExp(`^([-+]?)(${grouped}|\\d+)?(?:${sign}(\\d+))?(e[+-]?\\d{1,3})?$`, 'i');
  const [, minus = '', digits = '', fraction = '', exponent = ''] = whole.exec(text) ?? [];
  if (digits === '' && fraction === '') return undefined;
  const value = Number(`${minus}${digits.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Charts read the figure among other signs as English writes it. */
function amongWords(text: string, decimal: '.' | ','): Figure | undefined {
  const found = [...text.matchAll(/\d(?:[\d.,'’ ]*\d)?/g)];
  const [only] = found;
  const value = found.length === 1 && only !== undefined ? numberOf(only[0], decimal) : undefined;
  if (only === undefined || value === undefined || /[-–]\s*$/.test(text.slice(0, only.index))) return undefined;
  const written =
    decimal === '.' ? only[0] : value.toLocaleString('en-US', { maximumFractionDigits: 20, useGrouping: 'min2' });
  return { kind: 'words', text: text.slice(0, only.index) + written + text.slice(only.index + only[0].length) };
}
