/** Size of an element's letters as they are shown, in CSS px: in a drawing as large as its scale makes them. */
export function fontSize(element: Element): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  return matrix === null ? size : size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
}
