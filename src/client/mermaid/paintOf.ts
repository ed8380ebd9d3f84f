import type { MermaidSettings } from '../../model/mermaid.ts';
import { readColor } from '../inspect/readColor.ts';
import { hexOf, kitColor } from './kitColor.ts';
import type { NumberedIds } from './numberedIds.ts';

type Palette = MermaidSettings['palette'];

/** Fill and stroke of an element as attributes. Colours that the author of the diagram gave stay; all others become the kit's. */
export function paintOf(
  element: SVGElement,
  style: CSSStyleDeclaration,
  palette: Palette,
  ids: NumberedIds,
  surfaceOf: (element: Element) => string,
): Readonly<Record<string, string | undefined>> {
  const { localName } = element;
  if (localName === 'stop') return { 'stop-color': paint(element, 'stop-color', style, palette, ids) };
  if (!painted.has(localName)) return {};
  if (localName === 'text' || localName === 'tspan') {
    const given = givenText(element);
    const fill = given === undefined ? (localName === 'text' ? surfaceOf(element) : undefined) : hexOf(given);
    return { fill, stroke: localName === 'text' ? 'none' : undefined };
  }
  const [fill, stroke] = ['fill', 'stroke'].map((property) => paint(element, property, style, palette, ids));
  return { fill, stroke };
}

const painted = new Set('path rect circle ellipse line polyline polygon text tspan use'.split(' '));

function paint(
  element: SVGElement,
  property: string,
  style: CSSStyleDeclaration,
  palette: Palette,
  ids: NumberedIds,
): string | undefined {
  const value = style.getPropertyValue(property);
  if (value === 'none' || value === '') return value === '' ? undefined : 'none';
  if (value.startsWith('url(')) return ids.reference(value) ?? 'none';
  const color = readColor(value);
  if (color[3] === 0) return 'none';
  return isGiven(element, property) ? hexOf(color) : kitColor(color, palette).css;
}

/** Whether the diagram's author asked for this colour: the package writes such wishes into the element's own style. */
export function isGiven(element: SVGElement, property: string): boolean {
  const value = element.style.getPropertyValue(property);
  return value !== '' && value !== 'none';
}

/** The colour of text that its author asked for. */
function givenText(element: SVGElement): ReturnType<typeof readColor> | undefined {
  const value = element.style.getPropertyValue('fill') || element.style.getPropertyValue('color');
  const inside = value === '' ? element.querySelector<SVGElement>('tspan[style*="fill"],tspan[style*="color"]') : null;
  if (inside !== null) return givenText(inside);
  return value === '' || value === 'none' ? undefined : readColor(value);
}
