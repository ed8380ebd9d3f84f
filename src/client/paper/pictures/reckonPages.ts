import { type BlockLines, blockLines } from './blockLines.ts';
import { isHeading, proseBlocks } from './proseBlocks.ts';

/** How some prose falls into pages. */
export interface ReckonedPages {
  /** Squares of what each page but the last leaves empty at its foot, added up, in CSS px: one large hole counts more than two small. */
  readonly empty: number;
  readonly pages: number;
  /** The block that begins the last page; undefined for prose without blocks. */
  readonly first: Element | undefined;
}

/** Where a page ends, and the next one begins with a block. Places in CSS px of the window. */
interface PageBreak {
  /** Bottom of what is last on the page. */
  readonly last: number;
  /** Top of what is first on the next. */
  readonly next: number;
  readonly first: Element;
}

/**
 * Tells pages from the places of the blocks, as Chromium breaks them by the rules of handoutCss: headings stay with what
 * follows, all but paragraphs is whole, and of a paragraph's lines three stay together at the foot of a page, three at the head
 * of the next.
 * @param pageHeight in CSS px.
 * @param end the last block that counts; all of them unless it is one of the prose's.
 */
export function reckonPages(prose: Element, pageHeight: number, end?: Element): ReckonedPages {
  const all = proseBlocks(prose);
  const last = end === undefined ? -1 : all.indexOf(end);
  const blocks = last < 0 ? all : all.slice(0, last + 1);
  let top = prose.getBoundingClientRect().top;
  let [empty, pages, first] = [0, 1, all[0]];
  for (const [index, block] of blocks.entries()) {
    const bottom = top + pageHeight;
    if (block.getBoundingClientRect().bottom <= bottom) continue;
    const found = breakInside(block, bottom) ?? breakBefore(blocks, index);
    empty += Math.max(0, bottom - found.last) ** 2;
    top = found.next;
    first = found.first;
    pages += 1;
  }
  return { empty, pages, first };
}

/** Breaks a paragraph that reaches below `bottom`; undefined when it must stay whole. */
function breakInside(block: Element, bottom: number): PageBreak | undefined {
  const { line, lines }: BlockLines = blockLines(block);
  const { top } = block.getBoundingClientRect();
  const fitting = Math.floor((bottom - top) / line);
  if (fitting < 3 || lines < 5) return undefined;
  const next = top + Math.min(fitting, Math.max(3, lines - 3)) * line;
  return { last: next, next, first: block };
}

/** Breaks before a block and the headings above it; never before the first two blocks, a title and what follows it. */
function breakBefore(blocks: readonly Element[], index: number): PageBreak {
  let start = index;
  while (start > 1 && isHeading(blocks[start - 1] as Element)) start -= 1;
  const first = blocks[start] as Element;
  const next = first.getBoundingClientRect().top;
  return { last: blocks[start - 1]?.getBoundingClientRect().bottom ?? next, next, first };
}
