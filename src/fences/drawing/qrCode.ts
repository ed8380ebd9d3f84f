import { encode } from 'uqr';
import { type Html, html, raw } from '../../html/html.ts';

/** Modules of light around the code that scanners need (ISO/IEC 18004). */
const quietZone = 4;

/**
 * An address as a code to scan. Its colours are fixed: on a dark slide too, scanners want dark on light. Error correction level M (15 %)
 * survives a projector and a copier.
 */
export function qrCode(url: string, alt: string): Html {
  const { data, size } = encode(url, { ecc: 'M', border: quietZone });
  const rows = data.map((row, y) => darkRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return raw(
    html`<svg class="drawing-picture" role="img" aria-label="${alt}" viewBox="0 0 ${size} ${size}" width="100%"
    xmlns="http://www.w3.org/2000/svg" shape-rendering="crispEdges"><rect width="${size}" height="${size}"
    fill="#FFFFFF"/><path d="${rows.flat().join('')}" fill="#12263A"/></svg>`.markup.replace(/\n\s+/g, ' '),
  );
}

/** Each run of dark modules in a row: where it begins and how long it is. */
function darkRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let x = 0; x < row.length; x += 1) {
    const from = x;
    while (row[x] === true) x += 1;
    if (x > from) runs.push([from, x - from]);
  }
  return runs;
}
