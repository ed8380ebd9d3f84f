import type { MermaidDrawing, MermaidPalette } from '../../model/mermaid.ts';
import { foreignTexts } from './foreignTexts.ts';
import { numberedIds } from './numberedIds.ts';
import { paintOf } from './paintOf.ts';
import { geometry, inherited, own, references, referredTo, shapes, textAround } from './presentation.ts';
import { surfacesBehind } from './surfacesBehind.ts';

const svgName = 'http://www.w3.org/2000/svg';

/**
 * A drawing as the page shows it → plain shapes and text: styles as attributes, in the kit's colours and the page's fonts; HTML inside
 * it as SVG text; no classes, scripts, links or styles. So it looks the same wherever it stands, and needs nothing around it.
 */
export function plainSvg(drawn: SVGSVGElement, palette: MermaidPalette): MermaidDrawing {
  const box = viewBoxOf(drawn);
  const ids = numberedIds(drawn);
  const inkOn = surfacesBehind(drawn, palette);
  const remote: string[] = [];

  const copy = (element: Element, around: CSSStyleDeclaration | undefined): Element[] => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || element.classList.contains('today')) return [];
    if (element.localName === 'foreignObject') return foreignTexts(element, (text) => inked(text, inkOn(text)));
    if (element.localName === 'image') remote.push(element.getAttribute('href') ?? '');
    // A link that cannot be followed is what it shows.
    const name = element.localName === 'a' || element.localName === 'switch' ? 'g' : element.localName;
    if (!(element instanceof SVGElement) || !shapes.has(name)) return [];
    if (referredTo.has(name) && ids.idOf(element) === undefined) return [];
    const made = document.createElementNS(svgName, name);
    for (const attribute of geometry) keep(made, attribute, element.getAttribute(attribute));
    keep(made, 'transform', transformOf(element, style));
    for (const [attribute, value] of Object.entries(paintOf(element, { palette, ids, inkOn })))
      keep(made, attribute, value);
    for (const [property, usual] of Object.entries(inherited)) {
      const value = style.getPropertyValue(property);
      if (value !== (around?.getPropertyValue(property) ?? usual)) keep(made, property, short(value));
    }
    for (const [property, usual] of Object.entries(own)) {
      const value = style.getPropertyValue(property);
      if (value !== usual) keep(made, property === 'text-decoration-line' ? 'text-decoration' : property, value);
    }
    for (const property of references) keep(made, property, ids.reference(style.getPropertyValue(property)));
    if (element instanceof SVGUseElement) keep(made, 'href', ids.link(element.href.baseVal));
    keep(made, 'id', ids.idOf(element));
    // Of alternatives the first is shown.
    const children = element.localName === 'switch' ? [...element.children].slice(0, 1) : element.childNodes;
    for (const child of children) {
      if (child instanceof Element) made.append(...copy(child, style));
      else if (child instanceof Text && (name === 'text' || name === 'tspan')) made.append(child.data);
    }
    return name === 'defs' && made.childElementCount === 0 ? [] : [made];
  };

  const group = document.createElementNS(svgName, 'g');
  for (const [property, value] of Object.entries(textAround)) keep(group, property, value);
  const inside = [...drawn.children].flatMap((child) => copy(child, undefined));
  const shift = box.x === 0 && box.y === 0 ? undefined : `translate(${round(-box.x)} ${round(-box.y)})`;
  keep(group, 'transform', shift);
  group.append(...inside);
  return {
    body: rounded(group.outerHTML),
    width: round(box.width),
    height: round(box.height),
    words: wordsOf(group),
    remote,
  };
}

function inked(text: Element, fill: string): Element {
  text.setAttribute('fill', fill);
  return text;
}

function keep(element: Element, name: string, value: string | null | undefined): void {
  if (value !== null && value !== undefined && value !== '') element.setAttribute(name, value);
}

/** The part of the plane that is seen; of a drawing that names none, all that is painted. */
function viewBoxOf(drawn: SVGSVGElement): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const named = drawn.viewBox.baseVal;
  return named !== null && named.width > 0 && named.height > 0 ? named : drawn.getBBox();
}

/** Some drawings are moved by their styles. */
function transformOf(element: SVGElement, style: CSSStyleDeclaration): string | null {
  if (element.style.transform === '') return element.getAttribute('transform');
  return style.transform === 'none' ? null : style.transform;
}

function short(value: string): string {
  return value.replace(/px\b/g, '');
}

/** The words of a drawing, each text once. */
function wordsOf(group: Element): string[] {
  const texts = [...group.querySelectorAll('text')].map((text) => {
    const lines = [...text.children].some((child) => child.localName === 'tspan')
      ? [...text.childNodes].map((child) => child.textContent ?? '')
      : [text.textContent ?? ''];
    return lines.join(' ').replace(/\s+/g, ' ').trim();
  });
  return [...new Set(texts.filter((text) => /[\p{L}\p{N}]/u.test(text)))];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Numbers of attributes with two decimals at most: more is not seen. Arcs are left alone, since their flags may touch the next number. */
function rounded(markup: string): string {
  return markup.replace(measures, (attribute) =>
    /\sd="[^"]*a/i.test(attribute)
      ? attribute
      : attribute.replace(number, (written, offset: number) => {
          const short = String(round(Number(written)));
          // A number may begin where another ends: `.5.25`.
          return /[\d.]$/.test(attribute.slice(0, offset)) && !short.startsWith('-') ? ` ${short}` : short;
        }),
  );
}

/** The longest stretch is one number, as SVG reads them. */
const number = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;
const measures = /\s(?:d|points|transform|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|dx|dy|viewBox)="[^"]*"/g;
