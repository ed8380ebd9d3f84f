import type { ReadShape } from '../../model/slideReading.ts';
import { hexColor } from './hexColor.ts';
import type { SlideBox } from './slideBox.ts';

/** A sign of lines, such as an icon, as an outline; undefined where it holds more than plain shapes of one stroke. */
export function outlineOf(svg: SVGSVGElement, boxOf: SlideBox): ReadShape | undefined {
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('*')].filter(({ localName }) => localName !== 'g');
  const paths = shapes.map((shape) => (shape.hasAttribute('transform') ? undefined : pathOf(shape)));
  const view = svg.viewBox.baseVal;
  if (view === null || view.width <= 0 || paths.length === 0 || paths.some((path) => path === undefined))
    return undefined;
  const style = getComputedStyle(svg);
  const color = hexColor(style.stroke === 'none' ? style.color : style.stroke);
  if (color === undefined) return undefined;
  const [top, right, bottom, left] = ['Top', 'Right', 'Bottom', 'Left'].map((side) =>
    Number.parseFloat(style.getPropertyValue(`padding-${side.toLowerCase()}`)),
  );
  const rect = svg.getBoundingClientRect();
  const width = rect.width - (left ?? 0) - (right ?? 0);
  const height = rect.height - (top ?? 0) - (bottom ?? 0);
  const scale = Math.min(width / view.width, height / view.height);
  return {
    type: 'shape',
    box: boxOf({ x: rect.x + (left ?? 0), y: rect.y + (top ?? 0), width, height }),
    paint: { radius: 0, line: { color, width: Number.parseFloat(style.strokeWidth) * scale } },
    outline: {
      paths: paths.filter((path) => path !== undefined),
      view: { x: view.x, y: view.y, width: view.width, height: view.height },
    },
  };
}

/** A basic shape as path data (SVG 2, 10: equivalent paths). */
function pathOf(shape: SVGElement): string | undefined {
  const n = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  switch (shape.localName) {
    case 'path':
      return shape.getAttribute('d') ?? undefined;
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'polyline':
    case 'polygon':
      return `M${shape.getAttribute('points') ?? ''}${shape.localName === 'polygon' ? 'Z' : ''}`;
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = shape.localName === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
      const [x, y] = [n('cx'), n('cy')];
      return `M${x + rx} ${y}A${rx} ${ry} 0 0 1 ${x - rx} ${y}A${rx} ${ry} 0 0 1 ${x + rx} ${y}Z`;
    }
    case 'rect': {
      const [x, y, width, height] = [n('x'), n('y'), n('width'), n('height')];
      const r = Math.min(n(shape.hasAttribute('rx') ? 'rx' : 'ry'), width / 2, height / 2);
      if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
      const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
      return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`;
    }
    default:
      return undefined;
  }
}
