import { firstWords } from './firstWords.ts';
import { fontSize } from './fontSize.ts';
import { isSeen } from './isSeen.ts';

/** A piece of text that is seen on a slide. */
export interface SeenText {
  /** The element that holds it. */
  readonly holder: Element;
  readonly words: string;
  /** CSS pixels; of a formula, whose letters have several, its own. */
  readonly size: number;
  /** One box a line, in CSS pixels of the window. */
  readonly boxes: readonly DOMRect[];
}

/** Every text that is seen on a slide, in its order. */
export function seenTexts(slide: Element): SeenText[] {
  const texts: SeenText[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const holder = node.parentElement;
    if (node.data.trim() === '' || holder === null || !isSeen(holder, slide)) continue;
    const boxes = lineBoxes(node);
    if (boxes.length > 0)
      texts.push({ holder, words: firstWords(node.data), size: fontSize(holder.closest('math') ?? holder), boxes });
  }
  return texts;
}

/** Boxes without an extent hold no letters: names in a drawing (`title`), spaces between lines. */
function lineBoxes(node: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
}
