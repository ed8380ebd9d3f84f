import { type Html, html, raw } from '../../html/html.ts';
import { qrShape } from './qrShape.ts';

/** An address as a code to scan. Its colours are fixed: on a dark slide too, scanners want dark on light. */
export function qrCode(url: string, alt: string): Html {
  const { size, path } = qrShape(url);
  return raw(
    html`<svg class="drawing-picture" role="img" aria-label="${alt}" viewBox="0 0 ${size} ${size}" width="100%"
    xmlns="http://www.w3.org/2000/svg" shape-rendering="crispEdges"><rect width="${size}" height="${size}"
    fill="#FFFFFF"/><path d="${path}" fill="#12263A"/></svg>`.markup.replace(/\n\s+/g, ' '),
  );
}
