/** A colour that a shape is painted with at a point, as CSS writes it. */
export interface ShapePaint {
  readonly color: string;
  readonly opacity: string;
}

const shapes = 'path, rect, circle, ellipse, polygon, polyline, line';
const neverPainted = 'defs, clipPath, mask, pattern, marker, symbol';

/** A thinner line that crosses a word hides no letter; CSS pixels. */
const broadLine = 8;

/** What the shapes of a drawing paint at a point of the window before a label of it, the lowest first. */
export function shapesBehind(label: Element, x: number, y: number): readonly ShapePaint[] {
  const drawing = label.closest('svg');
  if (drawing === null) return [];
  return [...drawing.querySelectorAll<SVGGeometryElement>(shapes)]
    .filter((shape) => isBefore(shape, label) && shape.closest(neverPainted) === null)
    .flatMap((shape) => paintsAt(shape, x, y));
}

function isBefore(shape: Element, label: Element): boolean {
  return (shape.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function paintsAt(shape: SVGGeometryElement, x: number, y: number): ShapePaint[] {
  const matrix = shape.getScreenCTM();
  if (matrix === null) return [];
  const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
  const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth } = getComputedStyle(shape);
  const isBroad = Number.parseFloat(strokeWidth) * Math.hypot(matrix.a, matrix.b) >= broadLine;
  return [
    ...(fill !== 'none' && shape.isPointInFill(point) ? [{ color: fill, opacity: fillOpacity }] : []),
    ...(stroke !== 'none' && isBroad && shape.isPointInStroke(point)
      ? [{ color: stroke, opacity: strokeOpacity }]
      : []),
  ];
}
