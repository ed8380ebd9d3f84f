import { type Color, faded } from './contrast.ts';
import { readColor } from './readColor.ts';
import { shapesBehind } from './shapesBehind.ts';

/**
 * The colours painted behind an element at a point of the window, the lowest first: backgrounds of the elements around it, what
 * styles draw on the slide, and shapes of its drawing. Undefined where styles do not tell: a picture, a gradient, a pattern,
 * or a box cut to a shape.
 */
export function layersBehind(holder: Element, slide: Element, x: number, y: number): readonly Color[] | undefined {
  const layers: Color[] = [];
  for (const element of around(holder)) {
    const painted = [
      ...(element instanceof SVGElement ? [] : [getComputedStyle(element)]),
      ...(element === slide ? drawnOn(slide, x, y) : []),
    ];
    if (!painted.every(isPlain)) return undefined;
    layers.push(...painted.map(({ backgroundColor }) => readColor(backgroundColor)));
  }
  for (const { color, opacity } of shapesBehind(holder, x, y)) {
    if (color.startsWith('url')) return undefined;
    layers.push(faded(readColor(color), opacity));
  }
  return layers;
}

/** The element and all that hold it, the outermost first. */
function around(holder: Element): Element[] {
  const elements: Element[] = [];
  for (let at: Element | null = holder; at !== null; at = at.parentElement) elements.unshift(at);
  return elements;
}

function isPlain({ backgroundImage, clipPath }: CSSStyleDeclaration): boolean {
  return backgroundImage === 'none' && clipPath === 'none';
}

/** Styles of what a theme draws on a slide at this point, before and after its content. */
function drawnOn(slide: Element, x: number, y: number): CSSStyleDeclaration[] {
  const ground = slide.getBoundingClientRect();
  return ['::before', '::after']
    .map((name) => getComputedStyle(slide, name))
    .filter(({ content, position, left, top, width, height }) => {
      if (content === 'none' || position !== 'absolute') return false;
      const dx = x - ground.left - pixels(left);
      const dy = y - ground.top - pixels(top);
      return dx >= 0 && dy >= 0 && dx <= pixels(width) && dy <= pixels(height);
    });
}

function pixels(length: string): number {
  return Number.parseFloat(length);
}
