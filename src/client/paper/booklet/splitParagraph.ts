import { lineHeight } from './bookletPage.ts';

/**
 * Takes words off the end of a paragraph until its page holds the rest, two lines at least on each side. When the words taken
 * off would be a single line, another goes with it.
 * @returns the paragraph that goes on; undefined when the whole must, and is as it was.
 */
export function splitParagraph(block: Element, page: Element): Element | undefined {
  const { bottom } = page.getBoundingClientRect();
  return splitAbove(bottom, block, page) ?? splitAbove(bottom - lineHeight(block), block, page);
}

/** A place between two words. */
interface WordGap {
  readonly text: Text;
  readonly at: number;
}

/** @param bottom what stays ends above it, in CSS px of the window. */
function splitAbove(bottom: number, block: Element, page: Element): Element | undefined {
  const gap = lastGapAbove(bottom, block);
  if (gap === undefined) return undefined;
  const whole = block.cloneNode(true);
  const rest = cutBehind(gap, block);
  // Whether either side is a line alone can be told only where both stand in their lines.
  page.append(rest);
  const least = 2 * lineHeight(block) - 1;
  const isTooShort = [block, rest].some((side) => side.getBoundingClientRect().height < least);
  rest.remove();
  if (!isTooShort) return rest;
  block.replaceChildren(...whole.childNodes);
  return undefined;
}

function lastGapAbove(bottom: number, block: Element): WordGap | undefined {
  const gaps = wordGaps(block);
  const range = document.createRange();
  const fits = ({ text, at }: WordGap): boolean => {
    range.setStart(block, 0);
    range.setEnd(text, at);
    return range.getBoundingClientRect().bottom <= bottom;
  };
  let low = -1;
  for (let high = gaps.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (fits(gaps[middle] as WordGap)) low = middle;
    else high = middle;
  }
  return gaps[low];
}

function wordGaps(block: Element): WordGap[] {
  const gaps: WordGap[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const { index } of text.data.matchAll(/\s+(?=\S)/g)) gaps.push({ text, at: index });
  }
  return gaps;
}

/** Moves what stands behind a gap to a paragraph of its own, words inside words (emphasis, links) among it. */
function cutBehind({ text, at }: WordGap, block: Element): Element {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(block, block.childNodes.length);
  const rest = block.cloneNode(false) as Element;
  rest.removeAttribute('id');
  rest.append(range.extractContents());
  return rest;
}
