import type { PageBox } from '../../model/pageBox.ts';
import type { ReadPaint, ReadShape } from '../../model/slideReading.ts';
import { hexColor } from './hexColor.ts';
import { type SlideBox, turnedBox } from './slideBox.ts';

const sides = ['top', 'right', 'bottom', 'left'] as const;

interface Border {
  readonly color: string;
  readonly width: number;
}

/** What an element paints behind its content, as one paint; undefined when nothing is painted, or not by a ground and an even border. */
export function paintOf(element: Element): ReadPaint | undefined {
  const style = getComputedStyle(element);
  const fill = fillOf(style);
  const borders = bordersOf(style);
  const [first] = borders;
  const isEven = borders.every((one) => one?.color === first?.color && one?.width === first?.width);
  if (!isEven) return undefined;
  if (fill === undefined && first === undefined) return undefined;
  const radius = radiusOf(element, style);
  return {
    radius,
    ...(fill === undefined ? {} : { fill }),
    ...(first === undefined ? {} : { line: first }),
  };
}

/** What an element paints behind its content as shapes: its ground, and each border that differs from the others as a line. */
export function shapesOf(element: Element, boxOf: SlideBox): ReadShape[] {
  const { rect, turn } = turnedBox(element);
  if (rect.width <= 0 || rect.height <= 0) return [];
  const box = boxOf(rect);
  const even = paintOf(element);
  const turned = turn === 0 ? {} : { turn };
  if (even !== undefined)
    return [
      { type: 'shape', box: even.line === undefined ? box : within(box, even.line.width / 2), paint: even, ...turned },
    ];
  const style = getComputedStyle(element);
  const fill = fillOf(style);
  const ground: ReadShape[] =
    fill === undefined ? [] : [{ type: 'shape', box, paint: { fill, radius: radiusOf(element, style) }, ...turned }];
  return [...ground, ...borderLines(box, bordersOf(style), turned)];
}

/** Borders that are not all alike, as one outline a colour and width, so that a turned pair stays an arrow's head. */
function borderLines(box: PageBox, borders: readonly (Border | undefined)[], turned: { turn?: number }): ReadShape[] {
  const groups = new Map<string, { readonly border: Border; readonly paths: string[] }>();
  for (const [index, border] of borders.entries()) {
    if (border === undefined) continue;
    const half = border.width / 2;
    const [right, bottom] = [box.width - half, box.height - half];
    const path = [
      `M0 ${half}L${box.width} ${half}`,
      `M${right} 0L${right} ${box.height}`,
      `M0 ${bottom}L${box.width} ${bottom}`,
      `M${half} 0L${half} ${box.height}`,
    ][index];
    const key = `${border.color} ${border.width}`;
    const group = groups.get(key) ?? { border, paths: [] };
    group.paths.push(path ?? '');
    groups.set(key, group);
  }
  const view = { x: 0, y: 0, width: box.width, height: box.height };
  return [...groups.values()].map(({ border, paths }) => ({
    type: 'shape',
    box,
    paint: { radius: 0, line: border },
    outline: { paths, view },
    ...turned,
  }));
}

function bordersOf(style: CSSStyleDeclaration): readonly (Border | undefined)[] {
  return sides.map((side) => {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const kind = style.getPropertyValue(`border-${side}-style`);
    const color = hexColor(style.getPropertyValue(`border-${side}-color`));
    return width > 0 && kind !== 'none' && kind !== 'hidden' && color !== undefined ? { color, width } : undefined;
  });
}

/** Of a gradient its first colour. */
function fillOf(style: CSSStyleDeclaration): string | undefined {
  const first = /(?:rgba?|oklab|oklch|color|hsla?|lab|lch)\([^()]*\)/.exec(style.backgroundImage)?.[0];
  return hexColor(style.backgroundColor) ?? (first === undefined ? undefined : hexColor(first));
}

function radiusOf(element: Element, { borderTopLeftRadius }: CSSStyleDeclaration): number {
  const value = Number.parseFloat(borderTopLeftRadius);
  if (!borderTopLeftRadius.endsWith('%')) return value;
  const { width, height } = element.getBoundingClientRect();
  return (Math.max(width, height) * value) / 100;
}

function within({ x, y, width, height }: PageBox, by: number): PageBox {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
