import { attributeOf } from '../../html/attributeOf.ts';
import type { HtmlElement, HtmlPart } from '../../html/htmlParts.ts';
import { styleReading } from '../styleReading.ts';
import { partingElements } from './partingElements.ts';
import { styleTexts } from './styleTexts.ts';

/** A stretch of a page's text. */
export interface PagePiece {
  readonly text: string;
  /** Where it begins in the page. */
  readonly start: number;
  /** The last `id` before it; undefined before the first. */
  readonly id: string | undefined;
}

/** What a page says, each as pieces that make one text when they are joined. */
export interface PageTexts {
  /** As it is read: `An<b>na</b>` is one word. */
  readonly shown: readonly PagePiece[];
  /** With every tag between words: what looks like one word may be two. */
  readonly parted: readonly PagePiece[];
  /** What is not shown at once, or not as text: attributes, comments, texts of styles, data. A word that is no name begins each. */
  readonly hidden: readonly PagePiece[];
}

/** Takes a page's texts apart. Scripts are the kit's own and are left out, and so are the bytes of pictures and shapes. */
export function pageTexts(parts: readonly HtmlPart[]): PageTexts {
  const shown: PagePiece[] = [];
  const parted: PagePiece[] = [];
  const hidden: PagePiece[] = [];
  let id: string | undefined;
  let holdsData = false;
  let rows = 0;
  for (const part of parts) {
    const { start } = part;
    if (part.type === 'text') {
      // A row of a table is one line to those who look for one (tableRows).
      const piece = { text: rows > 0 ? part.text.replace(/[\n|\t]/g, ' ') : part.text, start, id };
      if (part.inside === 'style')
        hidden.push(...styleTexts(styleReading(part).texts).map((text) => aside('style', text, start, id)));
      else if (part.inside !== 'script') {
        shown.push(piece);
        parted.push(piece);
      } else if (holdsData) hidden.push(aside('data', part.text, start, id));
    } else if (part.type === 'comment') hidden.push(aside('comment', part.text, start, id));
    else {
      if (part.type === 'element') {
        id = attributeOf(part, 'id') ?? id;
        if (part.name === 'script') holdsData = isData(part);
        if (part.name.includes('-')) hidden.push(aside('element', part.name, start, id));
        for (const { name, value } of part.attributes) {
          if (name !== 'd') hidden.push(aside(name, value.replace(pictureBytes, 'data:'), start, id));
        }
      }
      if (part.name === 'tr') rows = part.type === 'element' ? 1 : 0;
      const gap = { text: gaps[part.name] ?? ' ', start, id };
      parted.push(gap);
      if (partingElements.has(part.name)) shown.push(gap);
    }
  }
  return { shown, parted, hidden };
}

/** What stands between rows and between cells. */
const gaps: Readonly<Record<string, string>> = { tr: '\n', td: '|', th: '|' };

function aside(word: string, text: string, start: number, id: string | undefined): PagePiece {
  return { text: `${word} ${text}\n`, start, id };
}

const pictureBytes = /data:[\w/+.-]+;base64,[\w+/=]+/g;

/** A script of a type that no browser runs. */
function isData(script: HtmlElement): boolean {
  const type = attributeOf(script, 'type')?.trim() ?? '';
  return type !== '' && !/^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)/i.test(type);
}
