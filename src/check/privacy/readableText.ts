import { decodeEntities } from '../../html/decodeEntities.ts';

/** A text as a reader takes it in, with the way back to the file. */
export interface ReadableText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it begins in the source. */
  readonly offsets: readonly number[];
  /** Likewise, where it ends. */
  readonly ends: readonly number[];
}

/**
 * Takes out what stands between letters without being seen: zero-width characters, soft hyphens, entities and escapes. With
 * `markup`, also hyphens at line ends, Markdown emphasis, link brackets and inline tags, so that `An**na**` is one word; other tags
 * part words. Without it markup only parts words, so that attributes, addresses and comments are read too.
 */
export function readableText(source: string, markup: boolean): ReadableText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    pieces.push(source.slice(at, end));
    for (let unit = at; unit < end; unit += 1) {
      offsets.push(unit);
      ends.push(unit + 1);
    }
  };
  for (const match of source.matchAll(markup ? withMarkup : unseen)) {
    copyTo(match.index);
    const read = reading(match[0]);
    pieces.push(read);
    at = match.index + match[0].length;
    for (let unit = 0; unit < read.length; unit += 1) {
      offsets.push(match.index);
      ends.push(at);
    }
  }
  copyTo(source.length);
  return { text: pieces.join(''), offsets, ends };
}

const unseenParts = [
  '&#\\d{1,7};|&#[xX][\\da-fA-F]{1,6};|&[a-zA-Z][\\da-zA-Z]{1,30};', // entities
  '\\\\u[\\da-fA-F]{4}|\\\\x[\\da-fA-F]{2}', // escapes of YAML and JSON
  '(?:%[\\da-fA-F]{2})+', // escapes of addresses
  '(?:\\p{Cf}|[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0])+', // what has no width, or shows nothing
  '[\\u249C-\\u24E9\\u{1F110}-\\u{1F189}\\u{1F1E6}-\\u{1F1FF}]', // letters in circles, boxes and brackets
];

/** A word that is parted at the end of a line. */
const lineEnd = '[-\u2010\u2011\u00AD]\\r?\\n[ \\t>]*(?=\\p{Ll})';

const markupParts = ['<!--|-->|</?[a-zA-Z][^<>]*>', '!?\\[|\\]\\([^()\\s]*\\)|\\]|[*`~=\\\\]+'];

const unseen = new RegExp(unseenParts.join('|'), 'gu');
const withMarkup = new RegExp([lineEnd, ...unseenParts, ...markupParts].join('|'), 'gu');

const inlineTags =
  /^<\/?(a|b|i|u|s|em|strong|span|mark|small|sub|sup|font|wbr|del|ins|code|tspan|abbr|bdi|bdo|q|kbd)\b/i;

/** Where twenty-six letters in circles, boxes or brackets begin. */
const enclosed = [0x249c, 0x24b6, 0x24d0, 0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6];

function reading(found: string): string {
  const point = found.codePointAt(0) ?? 0;
  const first = enclosed.find((one) => one <= point && point < one + 26);
  if (first !== undefined) return String.fromCharCode(0x61 + point - first);
  if (found.startsWith('&')) return entity(found);
  if (/^\\[ux]/.test(found)) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
  if (found.startsWith('%')) return decoded(found);
  if (found.startsWith('<')) return inlineTags.test(found) ? '' : ' ';
  return found === '-->' || found === '![' ? ' ' : '';
}

/** Letters with marks among them: `&eacute;` parts no word. */
function entity(found: string): string {
  return decodeEntities(found).replace(/\p{Cf}/gu, '');
}

function decoded(found: string): string {
  try {
    return decodeURIComponent(found);
  } catch {
    return ' ';
  }
}
