import { encode } from 'uqr';
import { html, raw } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { QrSpec } from '../schema/fences/qr.ts';
import { qrSchema } from '../schema/fences/qr.ts';
import { defineFence, needsNothing, nothing, onSlide } from './defineFence.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { textByKeys } from './fenceText.ts';

/** Modules of light around the code that scanners need (ISO/IEC 18004). */
const quietZone = 4;

/** `qr`: an address as a code to scan. */
export const qrFence = defineFence({
  kind: 'qr',
  schema: qrSchema,
  needs: needsNothing,
  draw: drawQr,
  mistakes: nothing,
  text: (spec) => textByKeys(spec, { words: ['label'], silent: ['url'] }),
  references: { facts: [], helpLines: [] },
  shownOn: onSlide,
  standalone: undefined,
});

/**
 * Draws a `qr` fence: the code, and beside it the address in text. The picture is 400 px on the slide, so that on a handout
 * with three slides a page it is still over 2 cm. Its colours are fixed: on a dark slide too, scanners want dark on light.
 * Error correction level M (15 %) survives a projector and a copier.
 */
function drawQr(spec: QrSpec): Drawing {
  const label = spec.label ?? spec.url.replace(/^https?:\/\//, '');
  const markup = html`<div class="qr-code">${raw(codeSvg(spec))}</div><p class="qr-address"><a href="${spec.url}">${raw(breakable(label))}</a></p>`;
  return {
    html: frameDrawing('qr', spec.caption, markup.markup),
    textAlternative: { kind: 'text', text: `${spec.alt}: ${spec.url}` },
  };
}

function codeSvg({ url, alt }: QrSpec): string {
  const { data, size } = encode(url, { ecc: 'M', border: quietZone });
  const rows = data.map((row, y) => darkRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return html`<svg class="drawing-picture" role="img" aria-label="${alt}" viewBox="0 0 ${size} ${size}" width="100%"
    xmlns="http://www.w3.org/2000/svg" shape-rendering="crispEdges"><rect width="${size}" height="${size}"
    fill="#FFFFFF"/><path d="${rows.flat().join('')}" fill="#12263A"/></svg>`.markup.replace(/\n\s+/g, ' ');
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

/** Lets a long address break after dots and slashes, where nobody will take the break for a hyphen. */
function breakable(label: string): string {
  return html`${label}`.markup.replace(/[./](?=\w)/g, '$&<wbr>');
}
