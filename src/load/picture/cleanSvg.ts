import type { HtmlElement, HtmlPart } from '../../html/htmlParts.ts';
import { readHtml } from '../../html/readHtml.ts';

/**
 * An SVG without what its editor wrote beside the drawing: comments, `<metadata>`, and the elements and attributes of Inkscape,
 * Sodipodi, Adobe and RDF, which name its author and the folders of the machine.
 */
export function cleanSvg(bytes: Buffer): Buffer {
  const markup = bytes.toString('utf8');
  const parts = readHtml(markup);
  const ends = closingEnds(parts);
  const cuts = parts.flatMap((part, index): readonly [number, number][] => {
    if (part.type === 'comment' && markup.startsWith('<!--', part.start)) return [[part.start, part.end]];
    if (part.type !== 'element') return [];
    if (isEditors(part.name)) return [[part.start, elementEnd(markup, part, ends[index])]];
    return part.attributes
      .filter(({ name }) => isEditors(name.replace(/^xmlns:(.*)/, '$1:')))
      .map(({ start, end }): [number, number] => [start, end]);
  });
  let text = '';
  let at = 0;
  for (const [start, end] of cuts) {
    if (start < at) continue;
    text += markup.slice(at, start);
    at = end;
  }
  return cuts.length === 0 ? bytes : Buffer.from(text + markup.slice(at));
}

const editors = /^(?:inkscape|sodipodi|rdf|cc|dc|adobe|i|x|xmp|xmpmm|sketch|serif|figma|bx|vectornator):/;

function isEditors(name: string): boolean {
  return name === 'metadata' || editors.test(name);
}

function elementEnd(markup: string, element: HtmlElement, closing: number | undefined): number {
  if (markup.slice(element.start, element.end).endsWith('/>')) return element.end;
  return closing ?? element.end;
}

/** For each part that begins an editor's element, where the next end tag of its name ends. */
function closingEnds(parts: readonly HtmlPart[]): readonly (number | undefined)[] {
  const next = new Map<string, number>();
  const ends = new Array<number | undefined>(parts.length);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (part?.type === 'closing') next.set(part.name, part.end);
    else if (part?.type === 'element') ends[index] = next.get(part.name);
  }
  return ends;
}
