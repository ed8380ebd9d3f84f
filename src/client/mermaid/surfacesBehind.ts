import type { MermaidPalette } from '../../model/mermaid.ts';
import { readColor } from '../inspect/readColor.ts';
import { isLight, kitColor } from './kitColor.ts';
import { isGiven } from './paintOf.ts';

interface Surface {
  readonly shape: SVGGeometryElement;
  readonly toShape: DOMMatrix;
  /** What letters on it are painted in. */
  readonly ink: string;
}

/**
 * Tells of each text the colour in which it can be read: the kit's dark or light one by the shape under its middle. Those go with
 * the slide's ground, as the shape does; on a colour that the diagram's author gave, they must not.
 */
export function surfacesBehind(drawn: Element, palette: MermaidPalette): (text: Element) => string {
  const [ink] = palette.dark;
  const [paper] = palette.light;
  if (ink === undefined || paper === undefined) throw new Error('The palette is empty.');
  const surfaces: Surface[] = [];
  for (const shape of drawn.querySelectorAll<SVGGeometryElement>('path,rect,circle,ellipse,polygon')) {
    if (shape.closest('defs,marker,clipPath,mask,pattern,symbol') !== null) continue;
    const { fill, fillOpacity, opacity, display } = getComputedStyle(shape);
    const matrix = shape.getScreenCTM();
    if (matrix === null || display === 'none' || fill === 'none' || fill.startsWith('url(')) continue;
    const color = readColor(fill);
    if (color[3] * Number(fillOpacity) * Number(opacity) < 0.5) continue;
    const given = isGiven(shape, 'fill', palette);
    const light = isLight(given ? color : readColor(kitColor(color, palette, 'surface').hex));
    const found = light ? ink : paper;
    surfaces.push({ shape, toShape: DOMMatrix.fromMatrix(matrix).inverse(), ink: given ? found.hex : found.css });
  }
  return (text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const middle = new DOMPoint((left + right) / 2, (top + bottom) / 2);
    // What is painted later lies above.
    const under = surfaces.findLast(
      ({ shape, toShape }) =>
        (text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
        shape.isPointInFill(middle.matrixTransform(toShape)),
    );
    return under?.ink ?? ink.css;
  };
}
