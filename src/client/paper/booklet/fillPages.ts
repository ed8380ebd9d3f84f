import { isFull } from './bookletPage.ts';
import { pictureFirst } from './pictureFirst.ts';
import { splitList } from './splitList.ts';
import { splitParagraph } from './splitParagraph.ts';

/**
 * Fills pages with blocks, one after the other. A heading never ends a page; a paragraph that does not fit is split between
 * words, a list between items; a picture that no longer fits below its text comes before it.
 * @param newPage adds a page behind the others. @returns the last page.
 */
export function fillPages(blocks: readonly Element[], newPage: () => Element): Element {
  return blocks.reduce((page, block) => place(block, page, newPage), newPage());
}

/** Puts a block on a page; what does not fit goes to a fresh one, a heading above it included. @returns the page it ends on. */
function place(block: Element, page: Element, newPage: () => Element): Element {
  page.append(block);
  if (!isFull(page)) return page;
  const rest = split(block, page);
  if (rest !== undefined) {
    const next = newPage();
    next.append(...continuedLine(rest));
    return place(rest, next, newPage);
  }
  const texts = block.matches('.chapter-picture') ? pictureFirst(block, page) : undefined;
  if (texts !== undefined) return texts.reduce((at, text) => place(text, at, newPage), page);
  const moved = [...headingsAbove(block), block];
  // Larger than a page: it stays where it is, or it would wander on for ever.
  if (moved.length === page.children.length) return page;
  const next = newPage();
  next.append(...moved.slice(0, -1));
  return place(block, next, newPage);
}

function split(block: Element, page: Element): Element | undefined {
  if (block.matches('p')) return splitParagraph(block, page);
  return block.matches('ul,ol') ? splitList(block, page) : undefined;
}

/** What must not be left at the foot of a page when the block below goes to the next. */
function headingsAbove(block: Element): Element[] {
  const headings: Element[] = [];
  for (
    let above = block.previousElementSibling;
    above?.matches('h1,h2,h3,.omitted') === true;
    above = above.previousElementSibling
  ) {
    headings.unshift(above);
  }
  return headings;
}

/** A list that goes on says at the top of the page what it is; screen readers know. */
function continuedLine(rest: Element): Element[] {
  const words = rest instanceof HTMLElement ? rest.dataset.continued : undefined;
  if (words === undefined) return [];
  const line = document.createElement('p');
  line.className = 'continued';
  line.setAttribute('aria-hidden', 'true');
  line.textContent = words;
  return [line];
}
