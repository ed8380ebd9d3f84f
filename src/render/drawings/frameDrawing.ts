import { escapeHtml } from '../html.ts';

/**
 * Puts a drawing into its outer element, `.drawing.drawing-<kind>`: a figure with its caption, or a plain block when there
 * is none (a figure without caption would be tagged in the PDF as a second picture without alternative text).
 */
export function frameDrawing(kind: string, caption: string | undefined, html: string): string {
  const classes = `class="drawing drawing-${kind}"`;
  if (caption === undefined) return `<div ${classes}>${html}</div>`;
  return `<figure ${classes}>${html}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}
