import { html, raw } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { QrSpec } from '../schema/fences/qr.ts';
import { qrSchema } from '../schema/fences/qr.ts';
import { defineFence, needsNothing, nothing, onSlide } from './defineFence.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { qrCode } from './drawing/qrCode.ts';
import { textByKeys } from './fenceText.ts';

/** `qr`: an address as a code to scan. */
export const qrFence = defineFence({
  kind: 'qr',
  schema: qrSchema,
  example: ['url: https://example.org', 'alt: QR code for example.org'].join('\n'),
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
 * with three slides a page it is still over 2 cm.
 */
function drawQr(spec: QrSpec): Drawing {
  const label = spec.label ?? spec.url.replace(/^https?:\/\//, '');
  const markup = html`<div class="qr-code">${qrCode(spec.url, spec.alt)}</div><p class="qr-address"><a href="${spec.url}">${raw(breakable(label))}</a></p>`;
  return {
    html: frameDrawing('qr', spec.caption, markup.markup),
    textAlternative: { kind: 'text', text: `${spec.alt}: ${spec.url}` },
  };
}

/** Lets a long address break after dots and slashes, where nobody will take the break for a hyphen. */
function breakable(label: string): string {
  return html`${label}`.markup.replace(/[./](?=\w)/g, '$&<wbr>');
}
