/** A piece of text that a reader sees, kept on the page for the functions that judge it. */
export interface SeenText {
  readonly slide: Element;
  /** The element that holds the text. */
  readonly holder: Element;
  /** First words. */
  readonly words: string;
  /** CSS pixels. */
  readonly size: number;
  /** One box a line, in pixels of the page. */
  readonly boxes: readonly DOMRect[];
}

/** Where the pieces are kept between one judgement and the next. */
export type InspectedPage = typeof globalThis & { talkTexts?: SeenText[] };

/**
 * Finds every text that is seen on a `section.slide[id]` of the page it runs in, and keeps the list on the page.
 * For `page.evaluate`, so it uses nothing from outside itself.
 */
export function collectTexts(): void {
  const isSeen = (element: Element, slide: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let at: Element | null = element; at && at !== slide; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.clipPath.startsWith('inset(50%') || style.opacity === '0') return false;
    }
    return true;
  };
  const fontSize = (element: Element): number => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return matrix ? size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : size;
  };
  const texts: SeenText[] = [];
  for (const slide of document.querySelectorAll('section.slide[id]')) {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!(node instanceof Text) || !node.data.trim() || !holder || !isSeen(holder, slide)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
      if (boxes.length === 0) continue;
      const words = node.data.trim().replace(/\s+/g, ' ').slice(0, 60);
      texts.push({ slide, holder, words, size: fontSize(holder), boxes });
    }
  }
  (globalThis as InspectedPage).talkTexts = texts;
}
