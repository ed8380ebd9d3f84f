import type { PageBox } from '../../model/pageBox.ts';

/** Places on a slide: CSS px from its upper left corner. */
export type SlideBox = (rect: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>) => PageBox;

export function slideBoxes(slide: Element): SlideBox {
  const origin = slide.getBoundingClientRect();
  return ({ x, y, width, height }) => ({
    x: hundredth(x - origin.x),
    y: hundredth(y - origin.y),
    width: hundredth(width),
    height: hundredth(height),
  });
}

/** What is measured with more digits differs from run to run. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** An element's box as it is before it is turned, and by how many degrees it is. */
export function turnedBox(element: Element): { readonly rect: DOMRect; readonly turn: number } {
  const seen = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const turn = turnOf(style);
  if (turn === 0 || !(element instanceof HTMLElement)) return { rect: seen, turn: 0 };
  const [width, height] = [element.offsetWidth, element.offsetHeight];
  const rect = new DOMRect(seen.x + (seen.width - width) / 2, seen.y + (seen.height - height) / 2, width, height);
  return { rect, turn };
}

function turnOf({ rotate, transform }: CSSStyleDeclaration): number {
  const own = rotate === 'none' ? 0 : Number.parseFloat(rotate);
  const matrix = /^matrix\(([^)]+)\)$/.exec(transform)?.[1]?.split(',').map(Number);
  const turned = matrix === undefined ? 0 : (Math.atan2(matrix[1] ?? 0, matrix[0] ?? 1) * 180) / Math.PI;
  return hundredth(own + turned);
}
