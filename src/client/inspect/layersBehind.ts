import { type Color, faded } from './contrast.ts';
import { readColor } from './readColor.ts';
import { shapesBehind } from './shapesBehind.ts';

/**
 * The colours painted behind an element at a point of the window, the lowest first: backgrounds of the elements around it, what
 * styles draw on the slide, and shapes of its drawing. Undefined where styles do not tell: a picture, a gradient, a pattern,
 * or a box cut to a shape.
 */
export function layersBehind(holder: Element, slide: Element, x: number, y: number): readonly Color[] | undefined {
  if (isOnPicture(holder, slide, x, y)) return undefined;
  const layers: Color[] = [];
  for (const element of around(holder)) {
    const painted = [
      ...(element instanceof SVGElement ? [] : [groundOf(element)]),
      ...(element === slide ? drawnOn(slide, x, y) : []),
    ];
    for (const ground of painted) {
      if (ground === null) return undefined;
      layers.push(ground);
    }
  }
  for (const { color, opacity } of shapesBehind(holder, x, y)) {
    if (color.startsWith('url')) return undefined;
    layers.push(faded(readColor(color), opacity));
  }
  return layers;
}

/** Whether a picture lies at this point that neither holds the words nor is a part of their drawing: styles around words do not know of it. */
function isOnPicture(holder: Element, slide: Element, x: number, y: number): boolean {
  return [...slide.querySelectorAll('img, video')].some((picture) => {
    const { left, right, top, bottom } = picture.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom && !picture.contains(holder);
  });
}

/** The element and all that hold it, the outermost first. */
function around(holder: Element): Element[] {
  const elements: Element[] = [];
  for (let at: Element | null = holder; at !== null; at = at.parentElement) elements.unshift(at);
  return elements;
}

/** The ground of a box; null where styles do not tell it. */
type Ground = Color | null;

// Every text of a slide asks at many points for the boxes around it; styles do not change while the page is looked at.
const grounds = new WeakMap<Element, Ground>();
const drawn = new WeakMap<Element, readonly DrawnBox[]>();

function groundOf(element: Element): Ground {
  const known = grounds.get(element);
  if (known !== undefined) return known;
  const ground = readGround(getComputedStyle(element));
  grounds.set(element, ground);
  return ground;
}

function readGround({ backgroundImage, clipPath, backgroundColor }: CSSStyleDeclaration): Ground {
  return backgroundImage === 'none' && clipPath === 'none' ? readColor(backgroundColor) : null;
}

/** What a theme draws on a slide, before or after its content; lengths in CSS pixels from the slide's corner. */
interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ground: Ground;
}

/** The grounds of what a theme draws on a slide at this point. */
function drawnOn(slide: Element, x: number, y: number): Ground[] {
  const boxes = drawn.get(slide) ?? readDrawn(slide);
  drawn.set(slide, boxes);
  if (boxes.length === 0) return [];
  const corner = slide.getBoundingClientRect();
  return boxes
    .filter(({ left, top, width, height }) => {
      const dx = x - corner.left - left;
      const dy = y - corner.top - top;
      return dx >= 0 && dy >= 0 && dx <= width && dy <= height;
    })
    .map(({ ground }) => ground);
}

function readDrawn(slide: Element): DrawnBox[] {
  return ['::before', '::after'].flatMap((name) => {
    const style = getComputedStyle(slide, name);
    if (style.content === 'none' || style.position !== 'absolute') return [];
    const [left = 0, top = 0, width = 0, height = 0] = [style.left, style.top, style.width, style.height].map(
      Number.parseFloat,
    );
    return [{ left, top, width, height, ground: readGround(style) }];
  });
}
