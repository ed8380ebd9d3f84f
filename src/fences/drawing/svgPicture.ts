import { escapeHtml } from '../../html/html.ts';

interface Picture {
  /** Natural size in pixels of the 1280×720 slide. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** SVG elements, in the order in which they are painted. */
  readonly body: readonly string[];
}

/** An inline SVG that fills its block and speaks its alternative text. */
export function svgPicture({ width, height, alt, body }: Picture): string {
  return (
    `<svg class="drawing-picture" role="img" aria-label="${escapeHtml(alt)}" viewBox="0 0 ${width} ${height}" ` +
    `width="100%" xmlns="http://www.w3.org/2000/svg">${body.join('')}</svg>`
  );
}
