import type { SlideMeasure } from '../model/slideInspection.ts';

/**
 * Measures every `section.slide[id]` of the page it runs in; for `page.evaluate`, so it uses nothing from outside itself.
 * Text that only screen readers get (clipped to nothing) counts neither for size nor for overflow.
 */
export async function measureInPage(): Promise<SlideMeasure[]> {
  type Edges = { top: number; right: number; bottom: number; left: number };
  const edges = ['top', 'right', 'bottom', 'left'] as const;

  const beyond = (inner: DOMRect, outer: DOMRect): Edges => ({
    top: outer.top - inner.top,
    right: inner.right - outer.right,
    bottom: inner.bottom - outer.bottom,
    left: outer.left - inner.left,
  });

  const isSeen = (element: Element, slide: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let at: Element | null = element; at && at !== slide; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (style.clipPath.startsWith('inset(50%') || style.clip.startsWith('rect(')) return false;
      if (style.overflow !== 'visible' && box.width <= 1 && box.height <= 1) return false;
    }
    return true;
  };

  /** The slide, and every box inside it that cuts off what does not fit. */
  const frames = (element: Element, slide: Element): Element[] => {
    const found = [slide];
    for (let at = element.parentElement; at && at !== slide; at = at.parentElement) {
      if (!(at instanceof SVGElement) && getComputedStyle(at).overflow !== 'visible') found.push(at);
    }
    return found;
  };

  const fontSize = (element: Element): number => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return matrix ? size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : size;
  };

  const seenTexts = (slide: Element): Text[] => {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() && node.parentElement && isSeen(node.parentElement, slide)) {
        texts.push(node);
      }
    }
    return texts;
  };

  const words = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 60);

  const measure = async (slide: Element): Promise<SlideMeasure> => {
    const texts = seenTexts(slide);
    const pictures = [...slide.querySelectorAll('img, svg, table')].filter((picture) => isSeen(picture, slide));
    const overflow = { top: 0, right: 0, bottom: 0, left: 0, what: '' };
    let furthest = 0;
    const note = (box: DOMRect, holder: Element, what: string) => {
      for (const frame of frames(holder, slide)) {
        const out = beyond(box, frame.getBoundingClientRect());
        for (const edge of edges) {
          overflow[edge] = Math.max(overflow[edge], Math.round(out[edge] * 10) / 10);
          if (overflow[edge] > furthest) [furthest, overflow.what] = [overflow[edge], what];
        }
      }
    };
    let smallest: SlideMeasure['smallest'] = null;
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const holder = text.parentElement ?? slide;
      for (const box of range.getClientRects()) note(box, holder, words(text.data));
      const size = Math.round(fontSize(holder) * 100) / 100;
      if (!smallest || size < smallest.size) smallest = { size, text: words(text.data) };
    }
    for (const picture of pictures) {
      note(picture.getBoundingClientRect(), picture, picture.getAttribute('alt') ?? picture.tagName.toLowerCase());
    }
    const broken = await Promise.all(
      [...slide.querySelectorAll('img')].map((picture) =>
        picture.decode().then(
          () => [],
          () => [picture.alt],
        ),
      ),
    );
    return { id: slide.id, overflow, smallest, brokenPictures: broken.flat() };
  };

  return Promise.all([...document.querySelectorAll('section.slide[id]')].map(measure));
}
