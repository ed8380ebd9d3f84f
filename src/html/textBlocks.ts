import { attributeOf } from './attributeOf.ts';
import type { HtmlElement } from './htmlParts.ts';
import { readHtml } from './readHtml.ts';

/** Letters that are set alike. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A stretch of text with a beginning of its own. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'row';
  /** Of lists around it, from 1 for an item; else 0. */
  readonly depth: number;
  /** What stands before an item: its number, or a bullet. */
  readonly marker: string | undefined;
  readonly runs: readonly TextRun[];
}

/**
 * Markup → its text in blocks, for files that have no markup. Cells of a row are parted by tabs; a drawing or picture leaves its
 * description in brackets, and nothing is left of what is hidden from screen readers.
 */
export function textBlocks(markup: string): TextBlock[] {
  return new Reader().read(markup);
}

interface OpenList {
  readonly ordered: boolean;
  next: number;
}

class Reader {
  readonly #blocks: TextBlock[] = [];
  readonly #lists: OpenList[] = [];
  readonly #open: string[] = [];
  #runs: TextRun[] = [];
  #marker: string | undefined;
  /** Depth of open elements at which nothing is read, as in a drawing; undefined while all is. */
  #skipFrom: number | undefined;

  read(markup: string): TextBlock[] {
    for (const part of readHtml(markup)) {
      if (part.type === 'element') this.#begin(part);
      else if (part.type === 'closing') this.#end(part.name);
      else if (part.type === 'text' && this.#skipFrom === undefined) this.#add(part.text);
    }
    this.#close();
    return this.#blocks;
  }

  #begin(element: HtmlElement): void {
    const { name } = element;
    if (voidElements.has(name)) {
      if (this.#skipFrom !== undefined) return;
      if (name === 'br') this.#add('\n');
      if (name === 'img') this.#describe(attributeOf(element, 'alt'));
      return;
    }
    this.#open.push(name);
    if (this.#skipFrom !== undefined) return;
    if (name === 'svg' || name === 'math' || unread.has(name) || attributeOf(element, 'aria-hidden') === 'true') {
      this.#describe(attributeOf(element, 'aria-label'));
      this.#skipFrom = this.#open.length;
      return;
    }
    if (name === 'ul' || name === 'ol') {
      this.#close();
      this.#lists.push({ ordered: name === 'ol', next: Number(attributeOf(element, 'start') ?? 1) });
    } else if (name === 'li') {
      this.#close();
      const list = this.#lists.at(-1);
      this.#marker = list?.ordered === true ? `${list.next}.` : '•';
      if (list !== undefined) list.next += 1;
    } else if (blocks.has(name)) this.#close();
  }

  #end(name: string): void {
    const at = this.#open.lastIndexOf(name);
    if (at === -1) return;
    if (this.#skipFrom === undefined) {
      if (blocks.has(name) || name === 'li' || name === 'ul' || name === 'ol') this.#close();
      if (name === 'ul' || name === 'ol') this.#lists.pop();
    }
    this.#open.length = at;
    if (this.#skipFrom === undefined && (name === 'td' || name === 'th')) this.#add('\t');
    if (this.#skipFrom !== undefined && at < this.#skipFrom) this.#skipFrom = undefined;
  }

  #describe(words: string | undefined): void {
    if (words !== undefined && words !== '') this.#add(`[${words}]`);
  }

  #add(text: string): void {
    const isCode = this.#open.includes('pre');
    const within = (names: readonly string[]): boolean => names.some((name) => this.#open.includes(name));
    const run = isCode || text === '\n' || text === '\t' ? text : text.replace(/[^\S\u00a0]+/g, ' ');
    this.#runs.push({ text: run, bold: within(['strong', 'b', 'th']), italic: within(['em', 'i']) });
  }

  /** Ends the block that is being read, when it has any text. */
  #close(): void {
    const runs = trimmed(joined(this.#runs), this.#open.includes('pre'));
    this.#runs = [];
    if (runs.length === 0) return;
    this.#blocks.push({ kind: this.#kind(), depth: this.#lists.length, marker: this.#marker, runs });
    this.#marker = undefined;
  }

  #kind(): TextBlock['kind'] {
    const isIn = (name: string): boolean => this.#open.includes(name);
    if (this.#open.some((name) => /^h[1-6]$/.test(name))) return 'heading';
    if (isIn('pre')) return 'code';
    if (isIn('tr')) return 'row';
    if (this.#lists.length > 0) return 'item';
    return isIn('blockquote') ? 'quote' : 'paragraph';
  }
}

/** Runs that are set alike are one. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const list: TextRun[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (last?.bold === run.bold && last.italic === run.italic)
      list[list.length - 1] = { ...last, text: last.text + run.text };
    else list.push(run);
  }
  return list;
}

/** Without space at both ends and, but for code, beside line breaks and tabs. */
function trimmed(runs: readonly TextRun[], isCode: boolean): TextRun[] {
  return runs
    .map((run, index) => {
      const tidy = isCode ? run.text : run.text.replace(/ *([\n\t]) */g, '$1');
      const begun = index === 0 ? tidy.trimStart() : tidy;
      return { ...run, text: index === runs.length - 1 ? begun.trimEnd() : begun };
    })
    .filter(({ text }) => text !== '');
}

const blocks = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav p pre section table tbody tfoot thead tr'.split(
    ' ',
  ),
);
const voidElements = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const unread = new Set(['script', 'style', 'template', 'noscript', 'title']);
