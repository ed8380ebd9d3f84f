import { escapeHtml } from '../../html/html.ts';

/**
 * Puts a drawing into its outer element, `.drawing.drawing-<kind>`, with its caption under it when there is one. No `<figure>`:
 * Chromium would tag it in the PDF as a second picture, around the real one, without alternative text.
 */
export function frameDrawing(kind: string, caption: string | undefined, html: string): string {
  const classes = `class="drawing drawing-${kind}"`;
  if (caption === undefined) return `<div ${classes}>${html}</div>`;
  return `<div ${classes}>${html}<p class="caption">${escapeHtml(caption)}</p></div>`;
}
