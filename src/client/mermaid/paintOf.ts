import type { MermaidPalette } from '../../model/mermaid.ts';
import type { Color } from '../inspect/contrast.ts';
import { readColor } from '../inspect/readColor.ts';
import { hexOf, kitColor, ownColor } from './kitColor.ts';
import type { NumberedIds } from './numberedIds.ts';

/** What paint is decided by, beside the element. */
export interface PaintContext {
  readonly palette: MermaidPalette;
  readonly ids: NumberedIds;
  /** The colour in which text can be read where it stands. */
  readonly inkOn: (text: Element) => string;
}

/** Fill and stroke of an element as attributes. Colours that the author of the diagram gave stay; all others become the kit's. */
export function paintOf(element: SVGElement, context: PaintContext): Readonly<Record<string, string | undefined>> {
  const { localName } = element;
  if (localName === 'stop') return { 'stop-color': paint(element, 'stop-color', context) };
  if (!painted.has(localName)) return {};
  if (localName !== 'text' && localName !== 'tspan') {
    return { fill: paint(element, 'fill', context), stroke: paint(element, 'stroke', context) };
  }
  const given = givenText(element, context.palette);
  if (localName === 'tspan') return { fill: given && hexOf(given) };
  return { fill: given === undefined ? context.inkOn(element) : hexOf(given), stroke: 'none' };
}

const painted = new Set('path rect circle ellipse line polyline polygon text tspan use'.split(' '));

function paint(element: SVGElement, property: string, { palette, ids }: PaintContext): string | undefined {
  const value = getComputedStyle(element).getPropertyValue(property);
  if (value === 'none') return value;
  if (value.startsWith('url(')) return ids.reference(value) ?? 'none';
  const color = readColor(value);
  if (color[3] === 0) return 'none';
  if (isGiven(element, property, palette)) return hexOf(color);
  return kitColor(color, palette, property === 'stroke' ? 'line' : 'surface').css;
}

/** Whether the diagram's author asked for this colour: wishes come in the element's own style, as do some colours of the package. */
export function isGiven(element: SVGElement, property: string, palette: MermaidPalette): boolean {
  const value = element.style.getPropertyValue(property);
  return value !== '' && value !== 'none' && ownColor(readColor(value), palette) === undefined;
}

/** The colour of text that its author asked for. */
function givenText(element: SVGElement, palette: MermaidPalette): Color | undefined {
  const property = ['fill', 'color'].find((name) => isGiven(element, name, palette));
  if (property !== undefined) return readColor(element.style.getPropertyValue(property));
  const inside = element.querySelector<SVGElement>('tspan[style*="fill"],tspan[style*="color"]');
  return inside === null ? undefined : givenText(inside, palette);
}
