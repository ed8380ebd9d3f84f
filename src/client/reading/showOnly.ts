import type { PageBox } from '../../model/pageBox.ts';
import { readColor } from '../inspect/readColor.ts';
import { pageBox } from '../pageBox.ts';

const id = 'kit-reading';

/** Shows one element of the page without what stands around or behind it, so that a picture can be taken of it. @returns where its slide stands. */
export function showOnly(key: string): PageBox | null {
  const selector = `[data-read="${CSS.escape(key)}"]`;
  const element = document.querySelector(selector);
  if (element === null) return null;
  dress(
    `*,*::before,*::after{visibility:hidden!important}${selector},${selector} *{visibility:visible!important}` +
      'html,body{background:none!important}',
  );
  return pageBox(element.closest('section.slide') ?? element);
}

/**
 * Shows a slide without anything that stands on it: its ground, and what its theme paints there.
 * @returns where the slide stands, and where of it something may be painted; null where nothing can be.
 */
export function showGround(slideId: string): { readonly slide: PageBox; readonly clip: PageBox } | null {
  const selector = `section.slide[id="${CSS.escape(slideId)}"]`;
  const element = document.querySelector(selector);
  if (element === null) return null;
  const slide = pageBox(element);
  const clip = paintedBox(element, slide);
  if (clip === undefined) return null;
  dress(
    `${selector} *{visibility:hidden!important}${selector}::before,${selector}::after{color:transparent!important}`,
  );
  return { slide, clip };
}

/** The part of a slide that holds more than its plain ground: all of it, or what stands before and after its content. */
function paintedBox(element: Element, slide: PageBox): PageBox | undefined {
  if (paints(getComputedStyle(element))) return slide;
  const boxes = ['::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const isShown = style.content !== 'none' && style.content !== 'normal' && style.display !== 'none';
    if (!isShown || !(paints(style) || isOpaque(style.backgroundColor) || hasBorder(style))) return [];
    const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
    const known = [left, top, width, height].every((one) => Number.isFinite(one)) && style.transform === 'none';
    return [
      known ? { x: slide.x + (left ?? 0), y: slide.y + (top ?? 0), width: width ?? 0, height: height ?? 0 } : slide,
    ];
  });
  if (boxes.length === 0) return undefined;
  const edge = (least: boolean, of: (box: PageBox) => number): number => Math[least ? 'min' : 'max'](...boxes.map(of));
  const x = Math.max(slide.x, Math.floor(edge(true, (box) => box.x)));
  const y = Math.max(slide.y, Math.floor(edge(true, (box) => box.y)));
  const right = Math.min(slide.x + slide.width, Math.ceil(edge(false, (box) => box.x + box.width)));
  const bottom = Math.min(slide.y + slide.height, Math.ceil(edge(false, (box) => box.y + box.height)));
  if (right <= x || bottom <= y) return undefined;
  // What fills most of a slide is its ground.
  return bottom - y > slide.height / 2 ? slide : { x, y, width: right - x, height: bottom - y };
}

function paints({ backgroundImage, boxShadow }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' || boxShadow !== 'none';
}

function isOpaque(color: string): boolean {
  return readColor(color)[3] > 0;
}

function hasBorder({
  borderTopWidth,
  borderRightWidth,
  borderBottomWidth,
  borderLeftWidth,
}: CSSStyleDeclaration): boolean {
  return [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth].some(
    (width) => Number.parseFloat(width) > 0,
  );
}

/** Shows the page as it was. */
export function showAll(): void {
  document.getElementById(id)?.remove();
}

function dress(css: string): void {
  showAll();
  const style = document.createElement('style');
  style.id = id;
  style.textContent = css;
  document.head.append(style);
}
