/** Properties that styles set of a drawing from outside. */
const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'fill-opacity',
  'opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stop-color',
  'font-size',
  'font-weight',
  'font-style',
  'font-family',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
  'paint-order',
  'letter-spacing',
] as const;

const colors: ReadonlySet<string> = new Set(['fill', 'stroke', 'stop-color']);

/**
 * A drawing of the page as a file of its own: what styles say of it stands in its attributes, colours as plain ones.
 * @param hexOf a colour as `#rrggbb`.
 */
export function standaloneSvg(svg: SVGSVGElement, hexOf: (css: string) => string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const elements = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, element] of elements.entries()) {
    const made = copies[index];
    if (made === undefined) continue;
    const style = getComputedStyle(element);
    const isText = element.localName === 'text' || element.localName === 'tspan';
    for (const name of painted) {
      const value = style.getPropertyValue(name);
      if (isUsual(name, value) || (!isText && /^(?:font|text|dominant|letter)/.test(name))) continue;
      made.setAttribute(name, colors.has(name) ? hexOf(value) : value.replace(/(\d)px\b/g, '$1').replaceAll('"', "'"));
    }
    made.removeAttribute('style');
    made.removeAttribute('class');
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const name of ['role', 'aria-label', 'aria-hidden']) copy.removeAttribute(name);
  return new XMLSerializer().serializeToString(copy);
}

/** What need not be written: as SVG has it without a word. */
function isUsual(name: string, value: string): boolean {
  const usual: Readonly<Record<string, string>> = {
    stroke: 'none',
    'stroke-width': '1px',
    'stroke-opacity': '1',
    'fill-opacity': '1',
    opacity: '1',
    'stroke-dasharray': 'none',
    'stroke-linecap': 'butt',
    'stroke-linejoin': 'miter',
    'stop-color': 'rgb(0, 0, 0)',
    'font-style': 'normal',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    visibility: 'visible',
    display: 'inline',
    'paint-order': 'normal',
    'letter-spacing': 'normal',
  };
  return value === '' || usual[name] === value;
}
